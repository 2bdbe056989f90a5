import { migriDays } from "../agreement/targets";
import { atMost } from "../measures/compare";
import { decidedWithin } from "./decidedWithin";
import { elementwise } from "./elementwise";
import { FunctionError, NUMBER_OUT_OF_RANGE } from "./functionError";
import { day, kindParameter, processParameter, scopeParameter, yearParameter } from "./parameter";
import { targetSource, targetsParameter } from "./targetSource";

/**
 * TRUE where a single case was decided within its target: a target in months is counted by the calendar, as EDATE does.
 * @source agreement 2022–2026, annex Käsittelyaikataulukko and 3.1.2
 * @example =SCOREBOARD.WITHIN_TARGET_DATES(DATE(2022, 8, 31), DATE(2023, 2, 28), "Turvapaikka", 2022) // TRUE
 */
export const withinTargetDatesFunction = elementwise({
  id: "WITHIN_TARGET_DATES",
  parameters: [day("started"), day("decided"), processParameter, yearParameter, kindParameter, scopeParameter],
  whole: targetsParameter,
  prepare: (targets) => {
    const source = targetSource(targets);
    return (started, decided, process, year, kind, scope) => {
      const first = Math.floor(started);
      const last = Math.floor(decided);
      if (last < first) return NUMBER_OUT_OF_RANGE;
      const target = source.target(process, year, kind);
      if (target instanceof FunctionError) return target;
      if (scope === "whole") return decidedWithin(target, first, last);
      const limit = migriDays(target);
      return limit === null
        ? new FunctionError("#N/A", { code: "no-migri-target", process, year })
        : atMost(last - first, limit);
    };
  },
});

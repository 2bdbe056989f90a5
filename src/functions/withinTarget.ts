import { atMost } from "../measures/compare";
import { daysOfTarget } from "./daysOfTarget";
import { elementwise } from "./elementwise";
import { FunctionError, NUMBER_OUT_OF_RANGE } from "./functionError";
import { figure, kindParameter, processParameter, scopeParameter, yearParameter } from "./parameter";
import { targetSource, targetsParameter } from "./targetSource";

/**
 * TRUE where a processing time is at most its target.
 * @source agreement 2022–2026, 1.2 and 2.1
 * @example =SCOREBOARD.WITHIN_TARGET({13;14;14.2}, "Erityisasiantuntija", 2023) // {TRUE;TRUE;FALSE}
 */
export const withinTargetFunction = elementwise({
  id: "WITHIN_TARGET",
  parameters: [figure("days"), processParameter, yearParameter, kindParameter, scopeParameter],
  whole: targetsParameter,
  prepare: (targets) => {
    const source = targetSource(targets);
    return (days, process, year, kind, scope) => {
      if (days < 0) return NUMBER_OUT_OF_RANGE;
      const limit = daysOfTarget(source, process, year, kind, scope);
      return limit instanceof FunctionError ? limit : atMost(days, limit);
    };
  },
});

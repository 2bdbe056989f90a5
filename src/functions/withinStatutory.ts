import { statutoryDays } from "../agreement/targets";
import { atMost } from "../measures/compare";
import { elementwise } from "./elementwise";
import { FunctionError, NUMBER_OUT_OF_RANGE } from "./functionError";
import { figure, kindParameter, optionalFigure, processParameter } from "./parameter";
import { targetSource, targetsParameter } from "./targetSource";

/**
 * TRUE where a processing time is at most the statutory maximum (laissa oleva enimmäisaika).
 * @source agreement 2022–2026, annex Käsittelyaikataulukko
 * @example =SCOREBOARD.WITHIN_STATUTORY(100, "TTOL") // TRUE
 */
export const withinStatutoryFunction = elementwise({
  id: "WITHIN_STATUTORY",
  parameters: [figure("days"), processParameter, kindParameter, optionalFigure("tier", 1)],
  whole: targetsParameter,
  prepare: (targets) => {
    const source = targetSource(targets);
    return (days, process, kind, tier) => {
      if (days < 0) return NUMBER_OUT_OF_RANGE;
      const maximum = source.statutory(process, kind);
      if (maximum instanceof FunctionError) return maximum;
      const limit = statutoryDays(maximum, tier);
      return limit === null
        ? new FunctionError("#N/A", { code: "no-statutory-maximum", process })
        : atMost(days, limit);
    };
  },
});

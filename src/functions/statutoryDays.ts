import { statutoryDays } from "../agreement/targets";
import { elementwise } from "./elementwise";
import { FunctionError } from "./functionError";
import { kindParameter, optionalFigure, processParameter } from "./parameter";
import { targetSource, targetsParameter } from "./targetSource";

/**
 * The maximum time that the law sets (laissa oleva enimmäisaika), in days; asylum has four tiers, 6, 15, 18 and 21 months.
 * @source agreement 2022–2026, annex Käsittelyaikataulukko
 * @example =SCOREBOARD.STATUTORY_DAYS("Turvapaikka", , 4) // 639.1875
 */
export const statutoryDaysFunction = elementwise({
  id: "STATUTORY_DAYS",
  parameters: [processParameter, kindParameter, optionalFigure("tier", 1)],
  whole: targetsParameter,
  prepare: (targets) => {
    const source = targetSource(targets);
    return (process, kind, tier) => {
      const maximum = source.statutory(process, kind);
      if (maximum instanceof FunctionError) return maximum;
      return statutoryDays(maximum, tier) ?? new FunctionError("#N/A", { code: "no-statutory-maximum", process });
    };
  },
});

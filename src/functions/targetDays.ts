import { daysOfTarget } from "./daysOfTarget";
import { elementwise } from "./elementwise";
import { kindParameter, processParameter, scopeParameter, yearParameter } from "./parameter";
import { targetSource, targetsParameter } from "./targetSource";

/**
 * The maximum processing time that the agreement sets, in days; `#N/A` where it sets none.
 * @source agreement 2022–2026, annex Käsittelyaikataulukko
 * @example =SCOREBOARD.TARGET_DAYS("TTOL", 2022, "first", "migri") // 30
 */
export const targetDaysFunction = elementwise({
  id: "TARGET_DAYS",
  parameters: [processParameter, yearParameter, kindParameter, scopeParameter],
  whole: targetsParameter,
  prepare: (targets) => {
    const source = targetSource(targets);
    return (process, year, kind, scope) => daysOfTarget(source, process, year, kind, scope);
  },
});

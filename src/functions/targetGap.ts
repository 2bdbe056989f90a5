import { daysOfTarget } from "./daysOfTarget";
import { elementwise } from "./elementwise";
import { FunctionError, NUMBER_OUT_OF_RANGE } from "./functionError";
import { figure, kindParameter, processParameter, scopeParameter, yearParameter } from "./parameter";
import { targetSource, targetsParameter } from "./targetSource";

/**
 * Days over the target: positive is over, negative is under.
 * @source agreement 2022–2026, annex Käsittelyaikataulukko
 * @example =SCOREBOARD.TARGET_GAP(75, "Opiskelu", 2022) // 15
 */
export const targetGapFunction = elementwise({
  id: "TARGET_GAP",
  parameters: [figure("days"), processParameter, yearParameter, kindParameter, scopeParameter],
  whole: targetsParameter,
  prepare: (targets) => {
    const source = targetSource(targets);
    return (days, process, year, kind, scope) => {
      if (days < 0) return NUMBER_OUT_OF_RANGE;
      const limit = daysOfTarget(source, process, year, kind, scope);
      return limit instanceof FunctionError ? limit : days - limit;
    };
  },
});

import { targetInCell } from "../scoreboard/indicatorTargets";
import { elementwise } from "./elementwise";
import { FunctionError } from "./functionError";
import { meantIndicators } from "./indicator";
import { indicatorParameter, itemParameter, optionalYearParameter } from "./parameter";

/**
 * The target of an indicator (mittari) by its number: a percentage as a fraction, a day as a serial number, a range as text.
 * @source agreement 2022–2026, column Mittari
 * @example =SCOREBOARD.INDICATOR_TARGET("1.1.1", , "opiskeluperusteiset") // 0.7
 */
export const indicatorTargetFunction = elementwise({
  id: "INDICATOR_TARGET",
  parameters: [indicatorParameter, optionalYearParameter, itemParameter],
  prepare: () => {
    const meant = meantIndicators();
    return (number, year, item) => {
      const found = meant(number, year, item);
      if (found instanceof FunctionError) return found;
      const { indicator, target } = found;
      return targetInCell(target) ?? new FunctionError("#N/A", { code: "open-indicator", indicator: indicator.id });
    };
  },
});

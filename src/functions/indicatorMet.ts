import { meetsTarget } from "../scoreboard/indicatorTargets";
import { elementwise } from "./elementwise";
import { FunctionError } from "./functionError";
import { meantIndicators } from "./indicator";
import { figureOrDone, indicatorParameter, itemParameter, optionalYearParameter } from "./parameter";

/**
 * TRUE where a figure meets the target of an indicator as the agreement words it: "alle 3 %" fails at 3.0 %, "korkeintaan 3 %"
 * passes. A percentage is a fraction. Where the agreement leaves open when the target is met, the result is `#N/A`.
 * @source agreement 2022–2026, column Mittari
 * @example =SCOREBOARD.INDICATOR_MET(0.03, "2.2", , "laintulkinta") // FALSE
 */
export const indicatorMetFunction = elementwise({
  id: "INDICATOR_MET",
  parameters: [figureOrDone, indicatorParameter, optionalYearParameter, itemParameter],
  prepare: () => {
    const meant = meantIndicators();
    return (value, number, year, item) => {
      const found = meant(number, year, item);
      if (found instanceof FunctionError) return found;
      const { indicator, target } = found;
      const met = meetsTarget(indicator, target, value);
      return met ?? new FunctionError("#N/A", { code: "open-indicator", indicator: indicator.id });
    };
  },
});

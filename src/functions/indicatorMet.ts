import { atLeast, atMost, same } from "../measures/compare";
import { elementwise } from "./elementwise";
import { FunctionError } from "./functionError";
import { findIndicator, type IndicatorTarget, targetOfIndicator } from "./indicator";
import { dateSerial } from "./indicatorTarget";
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
  prepare: () => (value, number, year, item) => {
    const indicator = findIndicator(number);
    if (indicator instanceof FunctionError) return indicator;
    const target = targetOfIndicator(indicator, year, item);
    if (target instanceof FunctionError) return target;
    const met = indicator.direction === "target-level" ? null : meets(value, target);
    return met ?? new FunctionError("#N/A", { code: "open-indicator", indicator: indicator.id });
  },
});

/** `null` where the agreement does not say. */
function meets(figure: number | boolean, target: IndicatorTarget): boolean | null {
  const { value, op } = target;
  if (typeof value === "boolean") return typeof figure === "boolean" ? figure === value : null;
  if (typeof figure === "boolean" || op === null) return null;
  const scale = target.unit?.startsWith("%") ? 100 : 1;
  if (Array.isArray(value)) return atLeast(figure, value[0] / scale) && atMost(figure, value[1] / scale);
  if (typeof value === "string") return atMost(figure, dateSerial(value));
  return typeof value === "number" ? compare(figure, op, value / scale) : null;
}

function compare(figure: number, op: NonNullable<IndicatorTarget["op"]>, limit: number): boolean | null {
  switch (op) {
    case "<":
      return !atLeast(figure, limit);
    case "<=":
      return atMost(figure, limit);
    case "=":
      return same(figure, limit);
    case ">=":
      return atLeast(figure, limit);
    case ">":
      return !atMost(figure, limit);
    case "between":
    case "by":
      return null;
  }
}

import { serialOf } from "../measures/calendar/serialDate";
import type { Output } from "./definition";
import { elementwise } from "./elementwise";
import { FunctionError } from "./functionError";
import { findIndicator, type IndicatorTarget, targetOfIndicator } from "./indicator";
import { indicatorParameter, itemParameter, optionalYearParameter } from "./parameter";

/**
 * The target of an indicator (mittari) by its number: a percentage as a fraction, a day as a serial number, a range as text.
 * @source agreement 2022–2026, column Mittari
 * @example =SCOREBOARD.INDICATOR_TARGET("1.1.1", , "opiskeluperusteiset") // 0.7
 */
export const indicatorTargetFunction = elementwise({
  id: "INDICATOR_TARGET",
  parameters: [indicatorParameter, optionalYearParameter, itemParameter],
  prepare: () => (number, year, item) => {
    const indicator = findIndicator(number);
    if (indicator instanceof FunctionError) return indicator;
    const target = targetOfIndicator(indicator, year, item);
    if (target instanceof FunctionError) return target;
    return written(target) ?? new FunctionError("#N/A", { code: "open-indicator", indicator: indicator.id });
  },
});

function written({ value, op, unit }: IndicatorTarget): Output | null {
  if (op === null || (typeof value === "object" && "from" in value)) return null;
  if (typeof value === "number") return unit?.startsWith("%") ? value / 100 : value;
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return dateSerial(value);
  return `${value.map(String).join("–")}${unit === "%" ? " %" : ""}`;
}

/** Serial number of an ISO date. */
export function dateSerial(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return serialOf({ year, month, day });
}

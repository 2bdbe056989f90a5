import { dateOf, serialOf } from "../../measures/calendar/serialDate";
import type { Choice } from "../../scoreboard/layout/choices";
import type { DaySpan } from "./infoDates";

export type PeriodType = Choice<"periodType">;

/** First month of the period that ends in a month, by the type of the period. */
const FIRST_MONTH = new Map<PeriodType, (month: number) => number>([
  ["quarter", (month) => month - ((month - 1) % 3)],
  ["cumulative", () => 1],
  ["month", (month) => month],
]);

/** The days that a type of period takes up to the same last day, by type. */
export function spansByType({ end }: DaySpan): ReadonlyMap<PeriodType, DaySpan> {
  const { year, month } = dateOf(end);
  return new Map(
    [...FIRST_MONTH].map(([type, first]) => [type, { start: serialOf({ year, month: first(month), day: 1 }), end }]),
  );
}

/** The types that fit the days of a period, the usual one first; none where it is of another kind. */
export function typesOf(span: DaySpan): readonly PeriodType[] {
  return [...spansByType(span)].flatMap(([type, { start }]) => (start === span.start ? [type] : []));
}

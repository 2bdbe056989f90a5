import { nameKey } from "../../agreement/processNames";
import { dateOf, serialOf } from "../../measures/calendar/serialDate";
import type { DaySpan } from "./infoDates";

const QUARTER = "neljännes";
const CUMULATIVE = "kumulatiivinen";
const MONTH = "kuukausi";

/** First month of the period that ends in a month, by the type of the period as Tiedot has it. */
const FIRST_MONTH = new Map<string, (month: number) => number>([
  [QUARTER, (month) => month - ((month - 1) % 3)],
  [CUMULATIVE, () => 1],
  [MONTH, (month) => month],
]);

/** The days that a type of period takes up to the same last day, by type. */
export function spansByType({ end }: DaySpan): ReadonlyMap<string, DaySpan> {
  const { year, month } = dateOf(end);
  return new Map(
    [...FIRST_MONTH].map(([type, first]) => [type, { start: serialOf({ year, month: first(month), day: 1 }), end }]),
  );
}

/** The type that a text names, `null` where it names none. */
export function readPeriodType(text: string): string | null {
  return [...FIRST_MONTH.keys()].find((type) => nameKey(type) === nameKey(text)) ?? null;
}

/** The types that fit the days of a period, the usual one first; none where it is of another kind. */
export function typesOf(span: DaySpan): readonly string[] {
  return [...spansByType(span)].flatMap(([type, { start }]) => (start === span.start ? [type] : []));
}

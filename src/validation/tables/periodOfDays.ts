import type { Period } from "../../measures/calendar/period";
import { dateOf } from "../../measures/calendar/serialDate";
import type { DaySpan } from "./infoDates";

/** The period of whole months of one year that has these days, a quarter or a year where it is one; `null` where there is none. */
export function periodOfDays({ start, end }: DaySpan): Period | null {
  const first = dateOf(start);
  const last = dateOf(end);
  const isWhole = first.day === 1 && dateOf(end + 1).day === 1 && first.year === last.year;
  if (!isWhole || end < start) return null;
  const { year, month: from } = first;
  const { month: to } = last;
  if (from === 1 && to === 12) return { form: "year", year };
  if (from % 3 === 1 && to === from + 2) return { form: "quarter", year, quarter: to / 3 };
  return { form: "months", year, from, to };
}

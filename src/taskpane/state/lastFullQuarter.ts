import type { Period } from "../../measures/calendar/period";
import type { CalendarDate } from "../../measures/calendar/serialDate";

/**
 * The quarter that ended last.
 * @example lastFullQuarter({ year: 2023, month: 1, day: 15 }) // the fourth quarter of 2022
 */
export function lastFullQuarter({ year, month }: CalendarDate): Period {
  const current = Math.ceil(month / 3);
  return current === 1
    ? { form: "quarter", year: year - 1, quarter: 4 }
    : { form: "quarter", year, quarter: current - 1 };
}

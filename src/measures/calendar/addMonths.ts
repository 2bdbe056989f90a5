import { dateOf, serialOf } from "./serialDate";

/**
 * The same day some months later, or the month's last day where it has no such day, as EDATE counts.
 * @example dateOf(addMonths(serialOf({ year: 2022, month: 8, day: 31 }), 6)) // { year: 2023, month: 2, day: 28 }
 */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = dateOf(serial);
  const monthIndex = month - 1 + months;
  const lastDay = new Date(Date.UTC(year, monthIndex + 1, 0)).getUTCDate();
  return serialOf({ year, month: monthIndex + 1, day: Math.min(day, lastDay) });
}

const SHORTEST_MONTH = 28;
const LONGEST_MONTH = 31;

/** Whether `last` is at most so many months after `first`. What any months hold or none does is settled without the calendar. */
export function withinMonths(first: number, last: number, months: number): boolean {
  const days = last - first;
  if (days <= Math.trunc(months) * SHORTEST_MONTH) return true;
  return days <= Math.trunc(months) * LONGEST_MONTH && last <= addMonths(first, months);
}

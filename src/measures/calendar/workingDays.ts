import { dateOf, FIRST_SERIAL, LAST_SERIAL, serialOf } from "./serialDate";

/** State holidays on fixed days: month and day. */
const FIXED_HOLIDAYS: readonly (readonly [month: number, day: number])[] = [
  [1, 1],
  [1, 6],
  [5, 1],
  [12, 6],
  [12, 24],
  [12, 25],
  [12, 26],
];

/** Good Friday, Easter Monday and Ascension Day, in days from Easter Sunday. */
const EASTER_HOLIDAYS = [-2, 1, 39];

/**
 * Days that shorten a State agency's working time and fall on a weekday, as serial numbers: the eleven days of the State
 * working-hours agreement, section 5. The performance agreement itself does not define a working day (työpäivä).
 */
export function stateHolidays(year: number): number[] {
  const easter = easterSunday(year);
  return [
    ...FIXED_HOLIDAYS.map(([month, day]) => serialOf({ year, month, day })),
    ...EASTER_HOLIDAYS.map((offset) => easter + offset),
    midsummerEve(year),
  ].sort((a, b) => a - b);
}

/**
 * Working days from one date to another, both included (työpäivät).
 * @param start serial number; a time of day is left out
 * @param end serial number; before `start` the count is negative, as NETWORKDAYS has it
 * @returns the count, `null` where a date is outside 1 March 1900 – 31 December 2200
 * @source agreement 2022–2026, annex Tehokkuus, footnote *; State working-hours agreement, section 5
 * @example workingDays(serialOf({ year: 2025, month: 1, day: 1 }), serialOf({ year: 2025, month: 3, day: 31 })) // 62
 */
export function workingDays(start: number, end: number): number | null {
  const first = Math.floor(Math.min(start, end));
  const last = Math.floor(Math.max(start, end));
  if (!(first >= FIRST_SERIAL && last <= LAST_SERIAL)) return null;
  const { from, before } = countsOver(first, last);
  const count = (before[last - from + 1] ?? 0) - (before[first - from] ?? 0);
  return start <= end ? count : -count;
}

/** Working days before each day of some years, the day after the last too: two look-ups answer any question. */
interface DayCounts {
  readonly from: number;
  readonly until: number;
  readonly before: Int32Array;
}

/** The years around the first question are counted, three centuries when somebody asks about others. */
let counted: DayCounts | null = null;

function countsOver(first: number, last: number): DayCounts {
  counted ??= countsOf(Math.max(1900, dateOf(first).year - 1), Math.min(2200, dateOf(last).year + 1));
  if (first < counted.from || last > counted.until) counted = countsOf(1900, 2200);
  return counted;
}

function countsOf(firstYear: number, lastYear: number): DayCounts {
  const from = Math.max(FIRST_SERIAL, serialOf({ year: firstYear, month: 1, day: 1 }));
  const until = serialOf({ year: lastYear, month: 12, day: 31 });
  const holidays = new Set<number>();
  for (let year = firstYear; year <= lastYear; year++) stateHolidays(year).forEach((day) => holidays.add(day));
  const before = new Int32Array(until - from + 2);
  for (let day = from; day <= until; day++) {
    const weekend = day % 7 < 2;
    before[day - from + 1] = (before[day - from] ?? 0) + (weekend || holidays.has(day) ? 0 : 1);
  }
  return { from, until, before };
}

/** Serial number of Easter Sunday in the Gregorian calendar, by the anonymous (Meeus–Jones–Butcher) computus. */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const monthAndDay = epact + weekday - 7 * late + 114;
  return serialOf({ year, month: Math.floor(monthAndDay / 31), day: (monthAndDay % 31) + 1 });
}

/** The Friday from 19 to 25 June. */
function midsummerEve(year: number): number {
  const earliest = serialOf({ year, month: 6, day: 19 });
  return earliest + ((13 - (earliest % 7)) % 7);
}

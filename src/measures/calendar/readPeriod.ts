import type { Period } from "./period";
import { dateOf, LAST_SERIAL } from "./serialDate";

export type PeriodReading =
  | { readonly ok: true; readonly period: Period }
  /** `3/2025`: March, the third quarter or the third edition. Only the year is certain. */
  | { readonly ok: false; readonly reason: "ambiguous"; readonly year: number; readonly choices: readonly Period[] }
  | { readonly ok: false; readonly reason: "unknown" };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const ROMAN = ["I", "II", "III", "IV"];
const UNKNOWN: PeriodReading = { ok: false, reason: "unknown" };

/**
 * Reads a period (jakso) from what stands in a cell.
 * @param value a year (a whole number from 1900 to 2200), a date (a larger serial number), or a text: `2023`, `2023Q3`,
 *   `Q3/2023`, `Q3 2023`, `III/2023`, `7–9/2023`, `2023-09` (a month), `9/2023` (a month from 5 to 12), `30.9.2023`
 * @returns the period; "ambiguous" for `1/2023` … `4/2023`; "unknown" for anything else
 * @example readPeriod("III/2023") // { ok: true, period: { form: "quarter", year: 2023, quarter: 3 } }
 */
export function readPeriod(value: number | string): PeriodReading {
  return typeof value === "number" ? readNumber(value) : readText(value.trim().toUpperCase());
}

function readNumber(value: number): PeriodReading {
  if (value >= FIRST_YEAR && value <= LAST_YEAR) {
    return Number.isInteger(value) ? known({ form: "year", year: value }) : UNKNOWN;
  }
  return value > LAST_YEAR && value < LAST_SERIAL + 1 ? known({ form: "date", date: dateOf(value) }) : UNKNOWN;
}

function readText(text: string): PeriodReading {
  const year = match(text, /^(\d{4})$/);
  if (year) return inYears(year[0], (value) => known({ form: "year", year: value }));

  const quarter = match(text, /^(\d{4})[\s/-]*Q([1-4])$/);
  if (quarter) return quarterOf(quarter[0], quarter[1]);

  const quarterFirst = match(text, /^Q([1-4])[\s/-]*(\d{4})$/);
  if (quarterFirst) return quarterOf(quarterFirst[1], quarterFirst[0]);

  const roman = match(text, /^(IV|I{1,3})\s*\/\s*(\d{4})$/);
  if (roman) return quarterOf(roman[1], String(ROMAN.indexOf(roman[0]) + 1));

  const months = match(text, /^(\d{1,2})\s*[-–]\s*(\d{1,2})\s*\/\s*(\d{4})$/);
  if (months) return monthsOf(months[2], Number(months[0]), Number(months[1]));

  const month = match(text, /^(\d{4})-(\d{2})$/);
  if (month) return monthsOf(month[0], Number(month[1]), Number(month[1]));

  const running = match(text, /^(\d{1,2})\s*\/\s*(\d{4})$/);
  if (running) return monthOrQuarter(running[1], Number(running[0]));

  const date = match(text, /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/) ?? reversed(match(text, /^(\d{4})-(\d{2})-(\d{2})$/));
  return date ? dateFrom(date[2], Number(date[1]), Number(date[0])) : UNKNOWN;
}

function quarterOf(year: string, quarter: string): PeriodReading {
  return inYears(year, (value) => known({ form: "quarter", year: value, quarter: Number(quarter) }));
}

function monthsOf(year: string, from: number, to: number): PeriodReading {
  if (from < 1 || to > 12 || from > to) return UNKNOWN;
  return inYears(year, (value) => known({ form: "months", year: value, from, to }));
}

function monthOrQuarter(year: string, number: number): PeriodReading {
  if (number > 4) return monthsOf(year, number, number);
  if (number < 1) return UNKNOWN;
  return inYears(year, (value) => ({
    ok: false,
    reason: "ambiguous",
    year: value,
    choices: [
      { form: "quarter", year: value, quarter: number },
      { form: "months", year: value, from: number, to: number },
      { form: "year", year: value },
    ],
  }));
}

function dateFrom(year: string, month: number, day: number): PeriodReading {
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return UNKNOWN;
  return inYears(year, (value) => known({ form: "date", date: { year: value, month, day } }));
}

function inYears(year: string, reading: (year: number) => PeriodReading): PeriodReading {
  const value = Number(year);
  return value >= FIRST_YEAR && value <= LAST_YEAR ? reading(value) : UNKNOWN;
}

function known(period: Period): PeriodReading {
  return { ok: true, period };
}

type Groups = readonly [string, string, string];

/** The captured groups, filled up with "" to three. */
function match(text: string, pattern: RegExp): Groups | null {
  const found = pattern.exec(text);
  return found && [found[1] ?? "", found[2] ?? "", found[3] ?? ""];
}

function reversed(groups: Groups | null): Groups | null {
  return groups && [groups[2], groups[1], groups[0]];
}

import { type CalendarDate, serialOf } from "./serialDate";

/** A reporting period (jakso). */
export type Period =
  | { readonly form: "year"; readonly year: number }
  | { readonly form: "quarter"; readonly year: number; readonly quarter: number }
  /** Whole months of one year, both ends included: 1–6 is the first half, 7–9 the third quarter. */
  | { readonly form: "months"; readonly year: number; readonly from: number; readonly to: number }
  | { readonly form: "date"; readonly date: CalendarDate };

/** The year whose targets a period is compared with. */
export function periodYear(period: Period): number {
  return period.form === "date" ? period.date.year : period.year;
}

/**
 * A period as it is written everywhere in the product.
 * @example periodId({ form: "quarter", year: 2022, quarter: 3 }) // "2022Q3"
 */
export function periodId(period: Period): string {
  switch (period.form) {
    case "year":
      return String(period.year);
    case "quarter":
      return `${String(period.year)}Q${String(period.quarter)}`;
    case "months":
      return period.from === period.to
        ? `${String(period.year)}-${twoDigits(period.from)}`
        : `${String(period.from)}–${String(period.to)}/${String(period.year)}`;
    case "date":
      return `${String(period.date.year)}-${twoDigits(period.date.month)}-${twoDigits(period.date.day)}`;
  }
}

/** First and last day of a period. */
export function periodDays(period: Period): { readonly start: CalendarDate; readonly end: CalendarDate } {
  switch (period.form) {
    case "year":
      return months(period.year, 1, 12);
    case "quarter":
      return months(period.year, period.quarter * 3 - 2, period.quarter * 3);
    case "months":
      return months(period.year, period.from, period.to);
    case "date":
      return { start: period.date, end: period.date };
  }
}

/** First and last day of a period as serial numbers, and the year whose targets it is compared with. */
export interface PeriodSpan {
  readonly first: number;
  readonly last: number;
  readonly year: number;
}

export function periodSpan(period: Period): PeriodSpan {
  const { start, end } = periodDays(period);
  return { first: serialOf(start), last: serialOf(end), year: periodYear(period) };
}

function months(year: number, from: number, to: number): { start: CalendarDate; end: CalendarDate } {
  return {
    start: { year, month: from, day: 1 },
    end: { year, month: to, day: new Date(Date.UTC(year, to, 0)).getUTCDate() },
  };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

import type { Period } from "../../measures/calendar/period";

/** What the rules of the period and the basis of counting tell of what they found, by the rule's code. Dates are serial numbers. */
export interface PeriodDetails {
  /** `value` is "" where the cell is blank. */
  M01: { readonly value: string };
  M02: { readonly value: string; readonly choices: readonly Period[] };
  /** `start` or `end` is null where that cell holds no date. */
  M03: {
    readonly period: Period;
    readonly start: number | null;
    readonly end: number | null;
    readonly expectedStart: number;
    readonly expectedEnd: number;
  };
  M04: { readonly extracted: number; readonly end: number };
  /** `days` are working days; `expected` is the type or the number of days that the period has. */
  M05: { readonly type: string; readonly days: number; readonly expected: string | number };
  /** `holidays` are the public holidays of the period that shorten it. */
  M06: { readonly found: number; readonly expected: number; readonly holidays: readonly number[] };
  /** `found` is "" where the cell is blank; `choices` is empty where anything may be written. */
  M07: { readonly label: string; readonly found: string; readonly choices: readonly string[] };
  /** `process` is null where the agreement has no targets for the year at all. */
  M08: { readonly year: number; readonly process: string | null; readonly years: readonly number[] };
}

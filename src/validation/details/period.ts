import type { Period } from "../../measures/calendar/period";

/** What the rules of the period and the basis of counting tell of what they found, by the rule's code. */
export interface PeriodDetails {
  /** `value` is "" where the cell is blank. */
  M01: { readonly value: string };
  M02: { readonly value: string; readonly choices: readonly Period[] };
  /** `process` is null where the agreement has no targets for the year at all. */
  M08: { readonly year: number; readonly process: string | null; readonly years: readonly number[] };
}

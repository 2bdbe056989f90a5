import type { Period } from "../../measures/calendar/period";
import type { NamedFigure, RowName } from "../place";

/** What the rules that compare with the former period tell of what they found, by the rule's code. */
export interface FormerPeriodDetails {
  /** `change` and `limit` are fractions of the former figure: 0.58 is +58 %. */
  P01: { readonly figure: NamedFigure; readonly former: number; readonly change: number; readonly limit: number };
  /** `figures` are those that are the same, in the order of the columns. */
  P02: { readonly row: RowName; readonly figures: readonly number[] };
  P03: { readonly figure: NamedFigure; readonly former: number };
  /** `reported` is the figure that the former workbook holds. */
  P04: { readonly figure: NamedFigure; readonly reported: number };
  /** `ratio` is the scale that the figure and the former one seem to differ by: 100 or 0.01, 1000, 30, 4 and their inverses. */
  P05: { readonly figure: NamedFigure; readonly former: number; readonly ratio: number };
  /** `found` is null where the former workbook names no period, `expected` where any earlier day would do. */
  P06: { readonly found: Period | null; readonly expected: Period | null };
}

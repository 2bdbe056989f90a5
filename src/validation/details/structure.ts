import type { RowName } from "../place";

/** What the rules of the workbook's structure tell of what they found, by the rule's code. */
export interface StructureDetails {
  S01: { readonly missing: string };
  /** `found` is null where the column is not there at all. */
  S03: { readonly found: string | null; readonly heading: string };
  /** `row` is null where the table has none of its rows; `rows` is how many are missing. */
  S04: { readonly row: RowName | null; readonly rows: number };
  /** `rows` are rows of the sheet, counted from zero. */
  S05: { readonly row: RowName; readonly rows: readonly number[] };
  S06: { readonly found: string; readonly suggestion: string | null };
  /** `row` is null where the whole table has no figures yet. */
  S11: { readonly row: RowName | null; readonly headings: readonly string[]; readonly cells: number };
}

import type { LineSpan } from "../../scoreboard/snapshot";
import type { RowName } from "../place";

/** What the rules of the workbook's structure tell of what they found, by the rule's code. */
export interface StructureDetails {
  S01: { readonly missing: string };
  S02: { readonly found: string; readonly sheet: string };
  /** `found` is null where the column is not there at all. */
  S03: { readonly found: string | null; readonly heading: string };
  /** `row` is null where the table has none of its rows; `rows` is how many are missing. */
  S04: { readonly row: RowName | null; readonly rows: number };
  /** `rows` are rows of the sheet, counted from zero. */
  S05: { readonly row: RowName; readonly rows: readonly number[] };
  S06: { readonly found: string; readonly suggestion: string | null };
  S07: { readonly found: RowName; readonly expected: RowName };
  /** Rows or columns of the sheet, counted from zero. */
  S08: { readonly lines: "rows" | "columns"; readonly spans: readonly LineSpan[] };
  /** `range` is the address of the merged cells. */
  S09: { readonly range: string };
  /** `cells` is how many figures stand in the row. */
  S10: { readonly process: string; readonly cells: number };
  /** `row` is null where the whole table has no figures yet. */
  S11: { readonly row: RowName | null; readonly headings: readonly string[]; readonly cells: number };
}

import type { CellValue } from "../scoreboard/cellValue";
import type { Area } from "../scoreboard/document";
import type { RowName } from "./place";

/** Writes one cell. Only what is named changes: a change of value leaves the number format as it is. */
export interface CellChange {
  readonly kind: "cell";
  readonly sheet: string;
  /** Row and column of the sheet, counted from zero. */
  readonly row: number;
  readonly column: number;
  /** A formula is in English A1 notation with a leading "=", our functions spelled `SCOREBOARD.NAME`. */
  readonly to: { readonly value: CellValue } | { readonly formula: string };
  readonly numberFormat?: string;
}

/** Changes which rows a table has or in what order they stand; `fixing/rows` says what that makes of the cells. */
export type RowChange =
  /** Adds a row that the template has and the table on the sheet lacks, at its place in the template's order. */
  | { readonly kind: "addRow"; readonly sheet: string; readonly row: RowName }
  /** Puts the rows of the table on the sheet into the template's order. */
  | { readonly kind: "sortRows"; readonly sheet: string };

/** One thing that a fix changes in the workbook, as plain data. */
export type Change =
  | CellChange
  | RowChange
  | { readonly kind: "renameSheet"; readonly sheet: string; readonly to: string }
  /** Adds a sheet that the layout has and the workbook lacks, by the layout's name. */
  | { readonly kind: "addSheet"; readonly sheet: string }
  | { readonly kind: "showRows" | "showColumns"; readonly sheet: string; readonly from: number; readonly count: number }
  /** The first cell keeps the value. */
  | { readonly kind: "unmerge"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "automaticCalculation" };

export interface Fix {
  /** "auto" is safe without asking; "ask" is shown, old and new, and confirmed. */
  readonly consent: "auto" | "ask";
  /** At least one. */
  readonly changes: readonly Change[];
}

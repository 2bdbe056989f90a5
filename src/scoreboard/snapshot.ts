import type { CellValue } from "./cellValue";
import type { Area } from "./document";

/** Rows or columns of a sheet that lie beside each other, counted from zero. */
export interface LineSpan {
  readonly from: number;
  readonly count: number;
}

/**
 * One sheet's used area as it stood at one moment, whatever it was read from.
 * The three matrices have the same shape; their first cell stands at (row, column) of the sheet, counted from zero.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas in English A1 notation with a leading "=", our functions spelled `SCOREBOARD.NAME`; `null` in a cell without one. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Areas that are merged into one cell; none where the source cannot tell. */
  readonly merged: readonly Area[];
  /** Rows of the used area that are not shown, hidden by hand or by a filter, ascending. */
  readonly hiddenRows: readonly LineSpan[];
  /** Columns of the used area that are not shown, ascending. */
  readonly hiddenColumns: readonly LineSpan[];
}

/** Everything that validation reads. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** False where formula cells hold no results: a file that was written by a program and never calculated. */
  readonly calculated: boolean;
  /** The workbook is calculated only when somebody asks for it. */
  readonly manualCalculation: boolean;
  /** Files that formulas name by number, `[1]Taul1!A1` reading the first; none where formulas name files themselves. */
  readonly linkedFiles: readonly string[];
}

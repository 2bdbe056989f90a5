import type { CellValue } from "./cellValue";

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
}

/** Everything that validation reads. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** False where formula cells hold no results: a file that was written by a program and never calculated. */
  readonly calculated: boolean;
}

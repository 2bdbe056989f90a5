import type { Area } from "../../scoreboard/document";
import type { CellState } from "./readCells";

/** Rows or columns of a sheet and whether they are hidden. */
export interface LineState {
  readonly sheetId: string;
  readonly lines: "rows" | "columns";
  readonly from: number;
  readonly count: number;
  readonly hidden: boolean;
}

export interface MergeState {
  readonly sheetId: string;
  readonly area: Area;
  readonly merged: boolean;
}

/** Height in points of a row. */
export interface RowHeight {
  readonly sheetId: string;
  readonly row: number;
  readonly height: number;
}

/** How many rows a table has below its headings. */
export interface TableLength {
  readonly sheetId: string;
  readonly tableId: string;
  readonly rows: number;
}

/** The parts of a workbook that a fix changes, at one moment. */
export interface WorkbookState {
  readonly cells: readonly CellState[];
  readonly sheetNames: readonly { readonly sheetId: string; readonly name: string }[];
  readonly lines: readonly LineState[];
  readonly merges: readonly MergeState[];
  readonly heights: readonly RowHeight[];
  readonly tables: readonly TableLength[];
  /** `null` where it is left alone. */
  readonly calculationMode: Excel.CalculationMode | null;
}

/** A protected sheet that has to be open while it is written to. */
export interface ProtectedSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly options: Excel.WorksheetProtectionOptions;
}

/** From one state to another; both speak of the same cells, sheets, rows, columns and areas. */
export interface Transition {
  readonly from: WorkbookState;
  readonly to: WorkbookState;
  /** Protected without a password; they are so again in the end. */
  readonly opened: readonly ProtectedSheet[];
}

export function reversed({ from, to, opened }: Transition): Transition {
  return { from: to, to: from, opened };
}

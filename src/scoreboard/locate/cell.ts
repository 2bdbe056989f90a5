import type { CellValue } from "../cellValue";
import type { SheetSnapshot } from "../snapshot";

/** One cell of a snapshot with its place, counted from zero. */
export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** The cell at a place of a sheet; outside the used area it is empty. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell {
  const r = row - sheet.row;
  const c = column - sheet.column;
  return {
    sheet: sheet.name,
    row,
    column,
    value: sheet.values[r]?.[c] ?? null,
    formula: sheet.formulas[r]?.[c] ?? null,
    numberFormat: sheet.numberFormats[r]?.[c] ?? "General",
  };
}

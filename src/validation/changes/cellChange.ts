import type { CellValue } from "../../scoreboard/cellValue";
import type { Cell } from "../../scoreboard/locate/cell";
import type { CellChange } from "../fix";

type At = Pick<Cell, "sheet" | "row" | "column">;

/** Writes a value; the number format stays unless another is given. */
export function valueChange({ sheet, row, column }: At, value: CellValue, numberFormat?: string): CellChange {
  return { kind: "cell", sheet, row, column, to: { value }, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

/** Writes a formula in English A1 notation. */
export function formulaChange({ sheet, row, column }: At, formula: string): CellChange {
  return { kind: "cell", sheet, row, column, to: { formula } };
}

/** Writes a date; the format becomes the given one only where the cell would not show a date. */
export function dateChange(cell: Cell, serial: number, isDateFormat: boolean, numberFormat: string): CellChange {
  return valueChange(cell, serial, isDateFormat ? undefined : numberFormat);
}

import type { CellValue } from "../../scoreboard/cellValue";
import { normaliseFormula } from "../../scoreboard/formulaNames";
import type { SheetSnapshot } from "../../scoreboard/snapshot";
import type { CellChange } from "../fix";

const TEXT_FORMAT = "@";

/** A sheet after cells have been written. A written formula shows nothing: what it gives is not known here. */
export function withCells(sheet: SheetSnapshot, changes: readonly CellChange[]): SheetSnapshot {
  const grown = grownTo(sheet, changes);
  const values = grown.values.map((row) => [...row]);
  const formulas = grown.formulas.map((row) => [...row]);
  const numberFormats = grown.numberFormats.map((row) => [...row]);
  for (const { row, column, to, numberFormat } of changes) {
    const [r, c] = [row - grown.row, column - grown.column];
    const [valueRow, formulaRow, formatRow] = [values[r], formulas[r], numberFormats[r]];
    if (!valueRow || !formulaRow || !formatRow) continue;
    if (numberFormat !== undefined) formatRow[c] = numberFormat;
    valueRow[c] = "value" in to ? typed(to.value, formatRow[c] ?? "") : null;
    formulaRow[c] = "formula" in to ? normaliseFormula(to.formula) : null;
  }
  return { ...grown, values, formulas, numberFormats };
}

/** What Excel makes of a value in a cell: in one of text a number is a text; an empty text leaves the cell empty. */
function typed(value: CellValue, numberFormat: string): CellValue {
  if (value === "") return null;
  return typeof value === "number" && numberFormat === TEXT_FORMAT ? String(value) : value;
}

function grownTo(sheet: SheetSnapshot, cells: readonly CellChange[]): SheetSnapshot {
  const isEmpty = sheet.values.length === 0;
  const [rows, columns] = [sheet.values.length, sheet.values[0]?.length ?? 0];
  const allRows = cells.map(({ row }) => row).concat(isEmpty ? [] : [sheet.row, sheet.row + rows - 1]);
  const allColumns = cells
    .map(({ column }) => column)
    .concat(isEmpty ? [] : [sheet.column, sheet.column + columns - 1]);
  const [top, bottom] = extremes(allRows);
  const [left, right] = extremes(allColumns);
  if (top === sheet.row && left === sheet.column && bottom - top + 1 === rows && right - left + 1 === columns) {
    return sheet;
  }
  const filled = <T>(cells: readonly (readonly T[])[], nothing: T): T[][] =>
    Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from(
        { length: right - left + 1 },
        (__, c) => cells[top + r - sheet.row]?.[left + c - sheet.column] ?? nothing,
      ),
    );
  return {
    ...sheet,
    row: top,
    column: left,
    values: filled<CellValue>(sheet.values, null),
    formulas: filled<string | null>(sheet.formulas, null),
    numberFormats: filled(sheet.numberFormats, "General"),
  };
}

function extremes(numbers: readonly number[]): [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return [least, most];
}

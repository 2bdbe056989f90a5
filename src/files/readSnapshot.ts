import type { SheetSnapshot, WorkbookSnapshot } from "../scoreboard/snapshot";
import { FILE_LIMITS } from "./limits";
import { parseWorkbook, type ParsedCell, type ParsedSheet } from "./read/parseWorkbook";
import { WorkbookFileError } from "./workbookFileError";

/**
 * Reads what validation needs from the bytes of an .xlsx file.
 * @throws {WorkbookFileError} where the bytes are no workbook, or one that is damaged, encrypted or too large
 */
export async function readSnapshot(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const sheets = await parseWorkbook(bytes);
  const formulas = sheets.some((sheet) => sheet.formulas.count > 0);
  return {
    sheets: sheets.map(sheetSnapshot),
    calculated: !formulas || sheets.some((sheet) => sheet.formulas.calculated > 0),
  };
}

function sheetSnapshot({ name, cells }: ParsedSheet): SheetSnapshot {
  const filled = cells.filter(({ value, formula }) => value !== null || formula !== null);
  const { row, column, rows, columns } = areaAround(name, filled);
  const values = matrix<SheetSnapshot["values"][number][number]>(rows, columns, null);
  const formulas = matrix<string | null>(rows, columns, null);
  const numberFormats = matrix(rows, columns, "General");
  for (const cell of cells) {
    const place = cell.column - column;
    const inRow = cell.row - row;
    if (inRow < 0 || inRow >= rows || place < 0 || place >= columns) continue;
    put(values, inRow, place, cell.value);
    put(formulas, inRow, place, cell.formula);
    put(numberFormats, inRow, place, cell.numberFormat);
  }
  return { name, row, column, values, formulas, numberFormats };
}

/** The rectangle around cells, wherever the file claims that its used range ends. */
function areaAround(
  sheet: string,
  cells: readonly ParsedCell[],
): { row: number; column: number; rows: number; columns: number } {
  if (cells.length === 0) return { row: 0, column: 0, rows: 0, columns: 0 };
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  if (area.rows > FILE_LIMITS.rows || area.rows * area.columns > FILE_LIMITS.cells) {
    throw new WorkbookFileError(
      "too-large",
      `the sheet "${sheet}" has ${String(area.rows)} rows and ${String(area.columns)} columns in use`,
    );
  }
  return area;
}

function matrix<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => new Array<T>(columns).fill(value));
}

function put<T>(target: T[][], row: number, column: number, value: T): void {
  const cells = target[row];
  if (cells) cells[column] = value;
}

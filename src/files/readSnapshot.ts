import type { CellValue } from "../scoreboard/cellValue";
import type { SheetSnapshot, WorkbookSnapshot } from "../scoreboard/snapshot";
import { hiddenColumns, hiddenRows } from "./read/hiddenLines";
import { mergedAreas } from "./read/mergedAreas";
import { parseWorkbook, type ParsedSheet } from "./read/parseWorkbook";
import { styledCells } from "./read/styledCells";

/**
 * Reads what validation needs from the bytes of an .xlsx file.
 * @throws {WorkbookFileError} where the bytes are no workbook, or one that is damaged, encrypted or too large
 */
export async function readSnapshot(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const { sheets, numberFormats, manualCalculation, linkedFiles } = await parseWorkbook(bytes);
  const formulas = sheets.some((sheet) => sheet.formulas.count > 0);
  return {
    sheets: sheets.map((sheet) => sheetSnapshot(sheet, numberFormats)),
    calculated: !formulas || sheets.some((sheet) => sheet.formulas.calculated > 0),
    manualCalculation,
    linkedFiles,
  };
}

function sheetSnapshot({ name, xml, cells, area }: ParsedSheet, formats: readonly string[]): SheetSnapshot {
  const lines = {
    merged: mergedAreas(xml),
    hiddenRows: hiddenRows(xml, area),
    hiddenColumns: hiddenColumns(xml, area),
  };
  if (!area) return { name, row: 0, column: 0, values: [], formulas: [], numberFormats: [], ...lines };
  const { rows, columns } = area;
  const values = matrix<CellValue>(rows, columns, null);
  const formulas = matrix<string | null>(rows, columns, null);
  const numberFormats = matrix(rows, columns, "General");
  for (const { row, column, value, formula } of cells) {
    put(values, row - area.row, column - area.column, value);
    put(formulas, row - area.row, column - area.column, formula);
  }
  for (const { row, column, style } of styledCells(xml)) {
    put(numberFormats, row - area.row, column - area.column, formats[style] ?? "General");
  }
  return { name, row: area.row, column: area.column, values, formulas, numberFormats, ...lines };
}

function matrix<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => new Array<T>(columns).fill(value));
}

/** Outside of the matrix nothing is put. */
function put<T>(target: T[][], row: number, column: number, value: T): void {
  const cells = target[row];
  if (cells && column >= 0 && column < cells.length) cells[column] = value;
}

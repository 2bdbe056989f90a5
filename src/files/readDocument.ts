import type { CellStyle, SheetDocument, StyledArea, TableDocument, WorkbookDocument } from "../scoreboard/document";
import { done, listed, loadExcelize, type ExcelizeFile } from "./excelize";
import { columnIndex } from "./formulas/shiftFormula";
import { FILE_LIMITS } from "./limits";
import { areaOf } from "./read/areaOf";
import { cellStyle, styledCells } from "./read/cellStyles";
import { parseWorkbook, type ParsedSheet } from "./read/parseWorkbook";
import { sheetFeatures } from "./read/sheetFeatures";
import { WorkbookFileError } from "./workbookFileError";
import { styleRuns } from "./write/cellGrid";

/**
 * Reads a file into a document: what a document does not know (charts, comments, looks of whole columns, lists that refer
 * to cells) is left out, and kept by `updateWorkbook`.
 * @param wasm where `excelize.wasm.gz` is: a path in Node, a URL in a browser
 * @throws {WorkbookFileError}
 */
export async function readDocument(bytes: Uint8Array, wasm: string): Promise<WorkbookDocument> {
  const sheets = await parseWorkbook(bytes);
  const file = await openInExcelize(bytes, wasm);
  const looks = new Map<number, CellStyle>();
  return {
    sheets: sheets.map((sheet) => sheetDocument(file, sheet, looks)),
    names: cellNames(file),
  };
}

/** @throws {WorkbookFileError} "damaged" where excelize refuses the file */
export async function openInExcelize(bytes: Uint8Array, wasm: string): Promise<ExcelizeFile> {
  const excelize = await loadExcelize(wasm);
  const limit = FILE_LIMITS.uncompressedBytes;
  const file: ExcelizeFile & { readonly error?: string | null } = excelize.OpenReader(bytes, {
    UnzipSizeLimit: limit,
    UnzipXMLSizeLimit: limit,
  });
  if (file.error) throw new WorkbookFileError("damaged", file.error);
  return file;
}

function sheetDocument(file: ExcelizeFile, sheet: ParsedSheet, looks: Map<number, CellStyle>): SheetDocument {
  const filled = sheet.cells.filter(({ value, formula }) => value !== null || formula !== null);
  const columns = filled.reduce((most, { column }) => Math.max(most, column + 1), 0);
  return {
    name: sheet.name,
    cells: filled.map(({ row, column, value, formula }) => ({
      row,
      column,
      value,
      ...(formula === null ? {} : { formula }),
    })),
    styles: styles(file, sheet, looks),
    tables: tables(file, sheet.name),
    ...sheetFeatures(sheet.xml, columns),
  };
}

function styles(file: ExcelizeFile, { xml, cells }: ParsedSheet, looks: Map<number, CellStyle>): StyledArea[] {
  const grid = new Map<number, Map<number, CellStyle>>();
  const put = (row: number, column: number, style: CellStyle): void => {
    const inRow = grid.get(row) ?? new Map<number, CellStyle>();
    grid.set(row, inRow.set(column, { ...inRow.get(column), ...style }));
  };
  for (const { row, column, style } of styledCells(xml)) {
    const look = looks.get(style) ?? cellStyle(file, style);
    looks.set(style, look);
    put(row, column, look);
  }
  for (const { row, column, numberFormat } of cells) {
    if (numberFormat !== "General") put(row, column, { numberFormat });
  }
  return [...styleRuns(grid)].map(({ row, column, columns, style }) => ({
    area: { row, column, rows: 1, columns },
    style,
  }));
}

function tables(file: ExcelizeFile, sheet: string): TableDocument[] {
  return listed(done(file.GetTables(sheet)).tables).flatMap(({ Name, Range }) => {
    const area = areaOf(Range);
    return area && Name ? [{ name: Name, area }] : [];
  });
}

const ONE_CELL = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$([A-Z]{1,3})\$(\d{1,7})$/;

function cellNames(file: ExcelizeFile): WorkbookDocument["names"] {
  return listed(done(file.GetDefinedName()).definedNames).flatMap(({ Name, RefersTo, Scope }) => {
    const [, quoted, plain = "", letters = "", row] = ONE_CELL.exec(RefersTo ?? "") ?? [];
    if (Name === undefined || Scope !== "Workbook" || row === undefined) return [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    return [{ name: Name, sheet, row: Number(row) - 1, column: columnIndex(letters) }];
  });
}

import type { CellStyle, SheetDocument, StyledArea, TableDocument, WorkbookDocument } from "../scoreboard/document";
import { readAllCustomXml } from "./customXml/readCustomXml";
import { done, listed, loadExcelize, type ExcelizeFile } from "./excelize";
import { columnIndex } from "./formulas/shiftFormula";
import { FILE_LIMITS } from "./limits";
import { areaOf } from "./read/areaOf";
import { cellStyle } from "./read/cellStyle";
import { openPackage } from "./read/openPackage";
import { relativeTargets } from "./read/relativeTargets";
import { styledCells } from "./read/styledCells";
import { parseWorkbook, type ParsedSheet } from "./read/parseWorkbook";
import { sheetFeatures } from "./read/sheetFeatures";
import { WorkbookFileError } from "./workbookFileError";
import { styleRuns } from "./write/cellGrid";
import { writeZip } from "./zip/writeZip";

/**
 * Reads a file into a document: what a document does not know (charts, comments, looks of whole columns, lists that refer
 * to cells) is left out, and kept by `updateWorkbook`.
 * @param wasm where `excelize.wasm.gz` is: a path in Node, a URL in a browser
 * @throws {WorkbookFileError}
 */
export async function readDocument(bytes: Uint8Array, wasm: string): Promise<WorkbookDocument> {
  const { sheets, numberFormats } = await parseWorkbook(bytes);
  const file = await openInExcelize(bytes, wasm);
  const looks = new Map<number, CellStyle>();
  const customXml = await readAllCustomXml(bytes);
  return {
    ...(customXml.length === 0 ? {} : { customXml }),
    sheets: sheets.map((sheet) => sheetDocument(file, sheet, (xml) => styles(file, xml, looks, numberFormats))),
    names: cellNames(file),
  };
}

/** @throws {WorkbookFileError} "damaged" where excelize refuses the file */
export async function openInExcelize(bytes: Uint8Array, wasm: string): Promise<ExcelizeFile> {
  const excelize = await loadExcelize(wasm);
  const limit = FILE_LIMITS.uncompressedBytes;
  // Packed anew from what was checked: no two programs then see different parts in one archive.
  const checked = await writeZip(relativeTargets(await openPackage(bytes)), "stored");
  const file: ExcelizeFile & { readonly error?: string | null } = excelize.OpenReader(checked, {
    UnzipSizeLimit: limit,
    UnzipXMLSizeLimit: limit,
  });
  if (file.error) throw new WorkbookFileError("damaged", file.error);
  return file;
}

function sheetDocument(
  file: ExcelizeFile,
  { name, xml, cells }: ParsedSheet,
  stylesOf: (xml: string) => StyledArea[],
): SheetDocument {
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  return {
    name,
    cells: cells.map(({ row, column, value, formula }) => ({
      row,
      column,
      value,
      ...(formula === null ? {} : { formula }),
    })),
    styles: stylesOf(xml),
    tables: tables(file, name),
    ...sheetFeatures(xml, columns),
  };
}

function styles(
  file: ExcelizeFile,
  xml: string,
  looks: Map<number, CellStyle>,
  formats: readonly string[],
): StyledArea[] {
  const grid = new Map<number, Map<number, CellStyle>>();
  for (const { row, column, style } of styledCells(xml)) {
    const look = looks.get(style) ?? { ...cellStyle(file, style), ...numberFormat(formats[style]) };
    looks.set(style, look);
    const inRow = grid.get(row) ?? new Map<number, CellStyle>();
    grid.set(row, inRow.set(column, look));
  }
  return [...styleRuns(grid)].map(({ row, column, columns, style }) => ({
    area: { row, column, rows: 1, columns },
    style,
  }));
}

function numberFormat(format: string | undefined): CellStyle {
  return format === undefined || format === "General" ? {} : { numberFormat: format };
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

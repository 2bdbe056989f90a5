import { read, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { CellValue } from "../../scoreboard/cellValue";
import { SHEET_SIZE } from "../limits";
import { WorkbookFileError } from "../workbookFileError";
import type { PackageParts } from "../zip/readZip";
import { writeZip } from "../zip/writeZip";
import { formulaCells } from "./formulaCells";
import { openPackage } from "./openPackage";
import { partText, worksheetParts } from "./packageIndex";

/** A cell of a file that holds something, or is formatted. */
export interface ParsedCell {
  readonly row: number;
  readonly column: number;
  /** `null` where the cell is empty, or where its formula has no stored result. */
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

export interface ParsedSheet {
  readonly name: string;
  /** The sheet's own XML. */
  readonly xml: string;
  readonly cells: readonly ParsedCell[];
  readonly formulas: { readonly count: number; readonly calculated: number };
}

/** Error values by the codes that SheetJS reads them into. */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

/**
 * Reads the cells of every worksheet.
 * @throws {WorkbookFileError}
 */
export async function parseWorkbook(bytes: Uint8Array): Promise<ParsedSheet[]> {
  const parts = await openPackage(bytes);
  const sheets = worksheetParts(parts);
  const book = await readCells(parts);
  return sheets.map(({ name, path }) => {
    const index = book.names.indexOf(name);
    const sheet = index < 0 ? undefined : book.sheets[index];
    const xml = partText(parts, path);
    if (!sheet || xml === null) throw new WorkbookFileError("damaged", `the sheet "${name}" cannot be read`);
    return parsedSheet(name, xml, sheet);
  });
}

async function readCells(parts: PackageParts): Promise<{ names: string[]; sheets: (WorkSheet | undefined)[] }> {
  // SheetJS inflates without a bound, so it is handed the parts that were inflated within one.
  const checked = await writeZip(parts, "stored");
  try {
    const book = read(checked, {
      type: "array",
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      cellNF: true,
      cellStyles: true,
      sheetStubs: true,
      nodim: true,
    });
    return { names: book.SheetNames, sheets: book.SheetNames.map((name) => book.Sheets[name]) };
  } catch (cause) {
    throw new WorkbookFileError("damaged", "a part cannot be parsed", { cause });
  }
}

function parsedSheet(name: string, xml: string, sheet: WorkSheet): ParsedSheet {
  const formulas = formulaCells(xml);
  const withoutResult = new Set(
    formulas.filter(({ hasResult }) => !hasResult).map(({ row, column }) => key(row, column)),
  );
  const byPlace = new Map(formulas.map(({ row, column, formula }) => [key(row, column), formula] as const));
  const cells: ParsedCell[] = [];
  for (const { row, column, cell } of placedCells(sheet)) {
    const place = key(row, column);
    cells.push({
      row,
      column,
      value: withoutResult.has(place) ? null : cellValue(cell),
      formula: byPlace.get(place) ?? null,
      numberFormat: typeof cell.z === "string" ? cell.z : "General",
    });
    byPlace.delete(place);
  }
  for (const { row, column, formula } of formulas) {
    if (byPlace.has(key(row, column))) cells.push({ row, column, value: null, formula, numberFormat: "General" });
  }
  return { name, xml, cells, formulas: { count: formulas.length, calculated: formulas.length - withoutResult.size } };
}

function* placedCells(sheet: WorkSheet): Generator<{ row: number; column: number; cell: CellObject }> {
  const rows = sheet["!data"] ?? [];
  for (const rowKey of Object.keys(rows)) {
    const row = Number(rowKey);
    const cells = rows[row] ?? [];
    for (const columnKey of Object.keys(cells)) {
      const column = Number(columnKey);
      const cell = cells[column];
      if (!cell) continue;
      if (!(row < SHEET_SIZE.rows && column < SHEET_SIZE.columns)) {
        throw new WorkbookFileError("damaged", `a cell lies outside the sheet`);
      }
      yield { row, column, cell };
    }
  }
}

function cellValue(cell: CellObject): CellValue {
  switch (cell.t) {
    case "n":
      return typeof cell.v === "number" && Number.isFinite(cell.v) ? cell.v : { error: "#NUM!" };
    case "s":
      return String(cell.v ?? "");
    case "b":
      return cell.v === true;
    case "e":
      return { error: ERRORS.get(Number(cell.v)) ?? "#VALUE!" };
    case "d":
    case "z":
      return null;
  }
}

function key(row: number, column: number): number {
  return row * SHEET_SIZE.columns + column;
}

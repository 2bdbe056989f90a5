import { read, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { CellValue } from "../../scoreboard/cellValue";
import type { Area } from "../../scoreboard/document";
import { SHEET_SIZE } from "../limits";
import { WorkbookFileError } from "../workbookFileError";
import type { PackageParts } from "../zip/readZip";
import { writeZip } from "../zip/writeZip";
import { isCalculatedManually } from "./calculationMode";
import { refuseDatesFrom1904 } from "./dateSystem";
import { linkedFiles } from "./linkedFiles";
import { numberFormats } from "./numberFormats";
import { openPackage } from "./openPackage";
import { partText, worksheetParts } from "./packageIndex";
import { scanSheet, type SheetScan } from "./scanSheet";

/** A cell of a file that holds something. */
export interface ParsedCell {
  readonly row: number;
  readonly column: number;
  /** `null` where a formula has no stored result. */
  readonly value: CellValue;
  readonly formula: string | null;
}

export interface ParsedSheet {
  readonly name: string;
  /** The sheet's own XML. */
  readonly xml: string;
  readonly cells: readonly ParsedCell[];
  /** The rectangle around the cells, `null` on an empty sheet. */
  readonly area: Area | null;
  readonly formulas: { readonly count: number; readonly calculated: number };
}

export interface ParsedWorkbook {
  readonly sheets: readonly ParsedSheet[];
  /** The number format of each look, by its number. */
  readonly numberFormats: readonly string[];
  readonly manualCalculation: boolean;
  /** Files that the formulas name by number, the first by 1. */
  readonly linkedFiles: readonly string[];
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

const END_OF_SHEET = /<\/(?:\w+:)?worksheet\s*>\s*$/;
const ROOM_FOR_END = 200;

/** Parts that are large and say nothing of cells. */
const NO_CELLS = /^xl\/(?:media|embeddings|drawings|charts|externalLinks)\//i;

/**
 * Reads the cells of every worksheet.
 * @throws {WorkbookFileError}
 */
export async function parseWorkbook(bytes: Uint8Array): Promise<ParsedWorkbook> {
  const parts = await openPackage(bytes);
  refuseDatesFrom1904(parts);
  // Scanned first: what is too large is refused before SheetJS builds anything of it.
  const scanned = worksheetParts(parts).map(({ name, path }) => {
    const xml = partText(parts, path) ?? "";
    if (!END_OF_SHEET.test(xml.slice(-ROOM_FOR_END))) {
      throw new WorkbookFileError("damaged", `the sheet "${name}" has no end`);
    }
    return { name, xml, scan: scanSheet(xml) };
  });
  const sheets = await readCells(parts);
  return {
    sheets: scanned.map(({ name, xml, scan }) => {
      const sheet = sheets.get(name);
      if (!sheet) throw new WorkbookFileError("damaged", `the sheet "${name}" cannot be read`);
      return parsedSheet(name, xml, scan, sheet);
    }),
    numberFormats: numberFormats(parts),
    manualCalculation: isCalculatedManually(parts),
    linkedFiles: linkedFiles(parts),
  };
}

async function readCells(parts: PackageParts): Promise<ReadonlyMap<string, WorkSheet | undefined>> {
  // SheetJS inflates without a bound, so it is handed the parts that were inflated within one.
  const checked = await writeZip(new Map([...parts].filter(([name]) => !NO_CELLS.test(name))), "stored");
  try {
    const book = read(checked, {
      type: "array",
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      nodim: true,
    });
    return new Map(book.SheetNames.map((name) => [name, book.Sheets[name]]));
  } catch (cause) {
    throw new WorkbookFileError("damaged", "a part cannot be parsed", { cause });
  }
}

function parsedSheet(name: string, xml: string, { formulas, area }: SheetScan, sheet: WorkSheet): ParsedSheet {
  const byPlace = new Map(formulas.map((formula) => [placeKey(formula.row, formula.column), formula] as const));
  const cells: ParsedCell[] = [];
  for (const { row, column, cell } of placedCells(sheet)) {
    const place = placeKey(row, column);
    if (!byPlace.has(place)) cells.push({ row, column, value: cellValue(cell), formula: null });
    else if (byPlace.get(place)?.hasResult === true) {
      cells.push({ row, column, value: cellValue(cell), formula: byPlace.get(place)?.formula ?? null });
      byPlace.delete(place);
    }
  }
  for (const { row, column, formula } of byPlace.values()) cells.push({ row, column, value: null, formula });
  const calculated = formulas.filter(({ hasResult }) => hasResult).length;
  return { name, xml, cells, area, formulas: { count: formulas.length, calculated } };
}

function* placedCells(sheet: WorkSheet): Generator<{ row: number; column: number; cell: CellObject }> {
  const rows = sheet["!data"] ?? [];
  for (const rowKey of Object.keys(rows)) {
    const row = Number(rowKey);
    const cells = rows[row] ?? [];
    for (const columnKey of Object.keys(cells)) {
      const column = Number(columnKey);
      const cell = cells[column];
      if (cell && cell.t !== "z") yield { row, column, cell };
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

function placeKey(row: number, column: number): number {
  return row * SHEET_SIZE.columns + column;
}

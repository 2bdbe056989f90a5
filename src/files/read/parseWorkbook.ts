import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { CellValue } from "../../scoreboard/cellValue";
import type { Area } from "../../scoreboard/document";
import { FILE_LIMITS, SHEET_SIZE } from "../limits";
import { WorkbookFileError } from "../workbookFileError";
import { isCalculatedManually } from "./calculationMode";
import { refuseDatesFrom1904 } from "./dateSystem";
import { linkedFiles } from "./linkedFiles";
import { numberFormats } from "./numberFormats";
import { openPackage } from "./openPackage";
import { partText, sharedTexts, workbookText, worksheetParts } from "./packageIndex";
import { ReadingBudget } from "./readingBudget";
import { scanSheet, type SheetScan } from "./scanSheet";
import { sheetCells } from "./sheetCells";

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

const NAME = /<(?:\w+:)?definedName(?=\s)/g;
const SHARED_TEXT = /<(?:\w+:)?si(?=[\s/>])/g;

/**
 * Reads the cells of every worksheet.
 * @throws {WorkbookFileError}
 */
export async function parseWorkbook(bytes: Uint8Array): Promise<ParsedWorkbook> {
  const parts = await openPackage(bytes);
  refuseDatesFrom1904(parts);
  const shared = sharedTexts(parts);
  refuseMore(workbookText(parts), NAME, FILE_LIMITS.names, "names");
  refuseMore(shared ?? "", SHARED_TEXT, FILE_LIMITS.sharedTexts, "shared texts");
  // Scanned first: what is too large is refused before SheetJS builds anything of it.
  const budget = new ReadingBudget();
  const scanned = worksheetParts(parts).map(({ name, path }) => {
    const xml = partText(parts, path) ?? "";
    if (!END_OF_SHEET.test(xml.slice(-ROOM_FOR_END))) {
      throw new WorkbookFileError("damaged", `the sheet "${name}" has no end`);
    }
    return { name, xml, scan: scanSheet(xml, budget) };
  });
  const sheets = await sheetCells(
    scanned.map(({ xml }) => xml),
    shared,
  );
  return {
    sheets: scanned.map(({ name, xml, scan }, index) => {
      const sheet = sheets[index];
      if (!sheet) throw new WorkbookFileError("damaged", `the sheet "${name}" cannot be read`);
      return parsedSheet({ name, xml, scan, sheet, budget });
    }),
    numberFormats: numberFormats(parts),
    manualCalculation: isCalculatedManually(parts),
    linkedFiles: linkedFiles(parts),
  };
}

function refuseMore(xml: string, element: RegExp, most: number, what: string): void {
  const found = xml.matchAll(element);
  for (let count = 0; found.next().done !== true; count++) {
    if (count === most) throw new WorkbookFileError("too-large", `there are too many ${what}`);
  }
}

interface ScannedSheet {
  readonly name: string;
  readonly xml: string;
  readonly scan: SheetScan;
  readonly sheet: WorkSheet;
  readonly budget: ReadingBudget;
}

function parsedSheet({ name, xml, scan: { formulas, area }, sheet, budget }: ScannedSheet): ParsedSheet {
  const byPlace = new Map(formulas.map((formula) => [placeKey(formula.row, formula.column), formula] as const));
  const cells: ParsedCell[] = [];
  for (const { row, column, cell } of placedCells(sheet)) {
    const place = placeKey(row, column);
    const value = cellValue(cell);
    if (typeof value === "string") budget.takeText(value);
    if (!byPlace.has(place)) cells.push({ row, column, value, formula: null });
    else if (byPlace.get(place)?.hasResult === true) {
      cells.push({ row, column, value, formula: byPlace.get(place)?.formula ?? null });
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

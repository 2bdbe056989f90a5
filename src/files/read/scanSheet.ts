import type { Area } from "../../scoreboard/document";
import { columnIndex, shiftFormula } from "../formulas/shiftFormula";
import { formulaFromStored } from "../formulas/storedFormula";
import { FILE_LIMITS, SHEET_SIZE } from "../limits";
import { WorkbookFileError } from "../workbookFileError";
import { ReadingBudget } from "./readingBudget";
import { sheetParts } from "./sheetParts";
import { attributesOf, unescapeXml } from "./xmlText";

/** What a sheet's XML says of a cell with a formula. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Whether a result is stored beside the formula; `""` is one. */
  readonly hasResult: boolean;
  /** The group of cells that store one formula between them, `null` where the cell has its own. */
  readonly sharing: string | null;
}

/** What is found in one pass over a sheet's XML, before any of its cells is kept. */
export interface SheetScan {
  readonly formulas: readonly FormulaCell[];
  /** The rectangle around everything that stands on the sheet, `null` on an empty one. */
  readonly area: Area | null;
}

/** Start tags of rows, cells, formulas and values, each with the text that follows it. */
const TAGS = /<(?:\w+:)?(row|c|f|v|is)(?=[\s/>])([^<>]*)>([^<]*)/g;
const ROW = /\sr=["'](\d{1,12})["']/;
const ADDRESS = /\sr=["']([A-Z]{1,12})(\d{1,12})["']/;
const TEXT_RESULT = /\st=["']str["']/;

/**
 * Finds the formula cells of a sheet, shared formulas written out, and the area in use. Tells what SheetJS leaves uncertain:
 * whether a formula has a result at all, and texts inside shared formulas, which it shifts as if `"Q3"` were a cell.
 * @param budget of the whole workbook
 * @throws {WorkbookFileError} "too-large" as soon as the sheet exceeds `FILE_LIMITS`, "damaged" where a cell lies outside of any sheet
 */
export function scanSheet(xml: string, budget = new ReadingBudget()): SheetScan {
  const scanner = new Scanner(budget);
  for (const [, name, tag = "", text = ""] of sheetParts(xml).cells.matchAll(TAGS)) {
    if (name === "row") scanner.row(tag);
    else if (name === "c") scanner.cell(tag);
    else if (name === "f") scanner.formula(tag, text);
    else if (name === "v") scanner.value(tag, text);
    else scanner.inlineText();
  }
  return scanner.end();
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly isText: boolean;
  stored: string | null;
  hasResult: boolean;
  sharing: string | null;
}

class Scanner {
  readonly #formulas: FormulaCell[] = [];
  readonly #shared = new Map<string, OpenCell>();
  #row = -1;
  #column = -1;
  #cell: OpenCell | null = null;
  #filled = 0;
  #top = Infinity;
  #left = Infinity;
  #bottom = -1;
  #right = -1;

  constructor(private readonly budget: ReadingBudget) {}

  row(tag: string): void {
    this.#close();
    this.budget.takeElement();
    const number = ROW.exec(` ${tag}`)?.[1];
    this.#row = number === undefined ? this.#row + 1 : Number(number) - 1;
    this.#column = -1;
  }

  cell(tag: string): void {
    this.#close();
    this.budget.takeElement();
    const [, letters, digits] = ADDRESS.exec(tag) ?? [];
    if (digits !== undefined) this.#row = Number(digits) - 1;
    this.#column = letters === undefined ? this.#column + 1 : columnIndex(letters);
    const [row, column] = [this.#row, this.#column];
    if (row < 0 || row >= SHEET_SIZE.rows || column >= SHEET_SIZE.columns) {
      throw new WorkbookFileError("damaged", "a cell lies outside of any sheet");
    }
    this.#cell = { row, column, isText: TEXT_RESULT.test(tag), stored: null, hasResult: false, sharing: null };
  }

  formula(tag: string, text: string): void {
    const cell = this.#cell;
    if (!cell) return;
    const attributes = attributesOf(tag);
    const stored = unescapeXml(text);
    if (attributes.get("t") !== "shared") {
      cell.stored = stored === "" ? null : stored;
      return;
    }
    cell.sharing = attributes.get("si") ?? "";
    const master = this.#shared.get(cell.sharing);
    if (stored !== "") {
      cell.stored = stored;
      this.#shared.set(cell.sharing, cell);
    } else if (master?.stored) {
      this.budget.takeFormula(master.stored);
      cell.stored = shiftFormula(master.stored, cell.row - master.row, cell.column - master.column);
    }
  }

  value(tag: string, text: string): void {
    const cell = this.#cell;
    if (!cell) return;
    cell.hasResult = text !== "" || (cell.isText && !tag.endsWith("/"));
    if (text !== "") this.#extend(cell);
  }

  inlineText(): void {
    if (this.#cell) this.#extend(this.#cell);
  }

  end(): SheetScan {
    this.#close();
    const area =
      this.#filled === 0
        ? null
        : {
            row: this.#top,
            column: this.#left,
            rows: this.#bottom - this.#top + 1,
            columns: this.#right - this.#left + 1,
          };
    if (area) this.budget.takeCells(area.rows * area.columns);
    return { formulas: this.#formulas, area };
  }

  #close(): void {
    const cell = this.#cell;
    this.#cell = null;
    if (!cell?.stored) return;
    this.budget.takeFormula(cell.stored);
    this.#extend(cell);
    const { row, column, hasResult, sharing } = cell;
    this.#formulas.push({ row, column, hasResult, sharing, formula: formulaFromStored(cell.stored) });
  }

  #extend({ row, column }: OpenCell): void {
    this.#filled++;
    this.#top = Math.min(this.#top, row);
    this.#left = Math.min(this.#left, column);
    this.#bottom = Math.max(this.#bottom, row);
    this.#right = Math.max(this.#right, column);
    const rows = this.#bottom - this.#top + 1;
    if (rows > FILE_LIMITS.rows || rows * (this.#right - this.#left + 1) > FILE_LIMITS.cells) {
      throw new WorkbookFileError("too-large", `a sheet has ${String(rows)} rows in use, or too many cells`);
    }
  }
}

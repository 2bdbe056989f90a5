import { cellAddress } from "../../scoreboard/address";
import { columnIndex, shiftFormula } from "../formulas/shiftFormula";
import { formulaFromStored } from "../formulas/storedFormula";
import { WorkbookFileError } from "../workbookFileError";
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

/** Longer than any formula that Excel takes (8,192 characters), prefixes included. */
const LONGEST_FORMULA = 32_768;

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly isText: boolean;
  formula: string | null;
  hasResult: boolean;
  sharing: string | null;
}

/** Start tags of rows, cells, formulas and results, each with the text that follows it. */
const TAGS = /<(?:\w+:)?(row|c|f|v)(?=[\s/>])([^<>]*)>([^<]*)/g;

/**
 * The formula cells of a sheet, shared formulas written out. Reads what SheetJS leaves uncertain: whether a formula has a
 * result at all, and texts inside shared formulas, which it shifts as if `"Q3"` were a cell.
 */
export function formulaCells(xml: string): FormulaCell[] {
  const cells: FormulaCell[] = [];
  const shared = new Map<string, { readonly stored: string; readonly row: number; readonly column: number }>();
  let cell: OpenCell | null = null;
  let row = -1;
  let column = -1;
  const close = (): void => {
    if (cell?.formula) cells.push({ ...cell, formula: formulaFromStored(cell.formula) });
    cell = null;
  };
  for (const [, name, tag = "", text = ""] of xml.matchAll(TAGS)) {
    if (name === "row") {
      close();
      const number = Number(attributesOf(tag).get("r"));
      row = Number.isInteger(number) && number > 0 ? number - 1 : row + 1;
      column = -1;
    } else if (name === "c") {
      close();
      const attributes = attributesOf(tag);
      const address = /^([A-Z]{1,3})(\d{1,7})$/.exec(attributes.get("r") ?? "");
      if (address) row = Number(address[2]) - 1;
      column = address ? columnIndex(address[1] ?? "") : column + 1;
      cell = { row, column, isText: attributes.get("t") === "str", formula: null, hasResult: false, sharing: null };
    } else if (cell && name === "v") {
      cell.hasResult = text !== "" || (cell.isText && !tag.endsWith("/"));
    } else if (cell) {
      cell.formula = storedFormula(tag, text, cell, shared);
    }
  }
  close();
  return cells;
}

function storedFormula(
  tag: string,
  text: string,
  cell: OpenCell,
  shared: Map<string, { readonly stored: string; readonly row: number; readonly column: number }>,
): string | null {
  const stored = unescapeXml(text);
  if (stored.length > LONGEST_FORMULA) {
    throw new WorkbookFileError("damaged", `the formula of ${cellAddress(cell.row, cell.column)} is too long`);
  }
  const attributes = attributesOf(tag);
  if (attributes.get("t") !== "shared") return stored === "" ? null : stored;
  const id = attributes.get("si") ?? "";
  cell.sharing = id;
  if (stored !== "") {
    shared.set(id, { stored, row: cell.row, column: cell.column });
    return stored;
  }
  const master = shared.get(id);
  return master ? shiftFormula(master.stored, cell.row - master.row, cell.column - master.column) : null;
}

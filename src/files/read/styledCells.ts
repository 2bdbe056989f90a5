import { columnIndex } from "../formulas/shiftFormula";

/** A cell and the number of its look in the workbook. */
export interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

const CELL = /<(?:\w+:)?c(?=\s)([^<>]*)>/g;
const ADDRESS = /\sr=["']([A-Z]{1,3})(\d{1,7})["']/;
const STYLE = /\ss=["'](\d{1,7})["']/;

/** The cells of a sheet's XML that have a look of their own, empty ones as well. */
export function* styledCells(xml: string): Generator<StyledCell> {
  for (const [, tag = ""] of xml.matchAll(CELL)) {
    const style = Number(STYLE.exec(tag)?.[1] ?? 0);
    if (style === 0) continue;
    const [, letters, digits] = ADDRESS.exec(tag) ?? [];
    if (letters !== undefined && digits !== undefined) {
      yield { row: Number(digits) - 1, column: columnIndex(letters), style };
    }
  }
}

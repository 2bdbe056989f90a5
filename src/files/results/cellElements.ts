import { columnIndex } from "../formulas/shiftFormula";
import { attributesOf } from "../read/xmlText";

/** An element of a sheet's XML, with the place of its text in what it was found in. */
interface SheetElement {
  readonly start: number;
  readonly end: number;
  /** Of the namespace, with its colon; "" where there is none. */
  readonly prefix: string;
  /** The start tag after its name: ` r="3" spans="1:4"`. */
  readonly attributes: string;
  /** What stands inside, `null` in an element that closes itself. */
  readonly content: string | null;
}

export interface RowElement extends SheetElement {
  /** Counted from zero. */
  readonly row: number;
}

export interface CellElement extends SheetElement {
  /** Counted from zero. */
  readonly column: number;
}

const ROWS = /<((?:\w+:)?)row(?=[\s/>])([^<>]*?)(?:\/>|>(.*?)<\/\1row\s*>)/gs;
const CELLS = /<((?:\w+:)?)c(?=[\s/>])([^<>]*?)(?:\/>|>(.*?)<\/\1c\s*>)/gs;

/** The rows of a sheet, in the order of its XML. */
export function* rowElements(xml: string): Generator<RowElement> {
  let row = -1;
  for (const found of xml.matchAll(ROWS)) {
    const element = sheetElement(found);
    const number = attributesOf(element.attributes).get("r");
    row = number === undefined ? row + 1 : Number(number) - 1;
    yield { ...element, row };
  }
}

/** The cells in the content of a row. */
export function* cellElements(content: string): Generator<CellElement> {
  let column = -1;
  for (const found of content.matchAll(CELLS)) {
    const element = sheetElement(found);
    const letters = /^[A-Z]+/.exec(attributesOf(element.attributes).get("r") ?? "")?.[0];
    column = letters === undefined ? column + 1 : columnIndex(letters);
    yield { ...element, column };
  }
}

function sheetElement(found: RegExpExecArray): SheetElement {
  const [text, prefix = "", attributes = ""] = found;
  return { start: found.index, end: found.index + text.length, prefix, attributes, content: found[3] ?? null };
}

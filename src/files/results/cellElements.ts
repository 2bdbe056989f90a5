import { columnIndex } from "../formulas/shiftFormula";
import { attributesOf, elementsOf, type XmlElement } from "../read/xmlText";

export interface RowElement extends XmlElement {
  /** Counted from zero. */
  readonly row: number;
}

export interface CellElement extends XmlElement {
  /** Counted from zero. */
  readonly column: number;
}

/** The rows of a sheet, in the order of its XML. */
export function* rowElements(xml: string): Generator<RowElement> {
  let row = -1;
  for (const element of elementsOf(xml, "row")) {
    const number = attributesOf(element.attributes).get("r");
    row = number === undefined ? row + 1 : Number(number) - 1;
    yield { ...element, row };
  }
}

/** The cells in the content of a row. */
export function* cellElements(content: string): Generator<CellElement> {
  let column = -1;
  for (const element of elementsOf(content, "c")) {
    const letters = /^[A-Z]+/.exec(attributesOf(element.attributes).get("r") ?? "")?.[0];
    column = letters === undefined ? column + 1 : columnIndex(letters);
    yield { ...element, column };
  }
}

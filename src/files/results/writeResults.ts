import { cellAddress } from "../../scoreboard/address";
import type { CellValue } from "../../scoreboard/cellValue";
import { resultElement, storedResult } from "../write/storedResult";
import { type CellElement, cellElements, type RowElement, rowElements } from "./cellElements";

/** A result to be stored in a cell; row and column count from zero. */
export interface CellResult {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

type Columns = ReadonlyMap<number, CellValue>;

const RESULT = /<((?:\w+:)?)(v|is)(?=[\s/>])[^<>]*?(?:\/>|>.*?<\/\1\2\s*>)/s;
const FORMULA = /<((?:\w+:)?)f(?=[\s/>])[^<>]*?(?:\/>|>.*?<\/\1f\s*>)/s;

/**
 * Stores results in a sheet's XML: values and types of cells change, and cells into which an array formula spills are
 * added where they are missing. Formulas, looks and everything else stay to the letter.
 */
export function writeResults(xml: string, results: readonly CellResult[]): string {
  const rows = new Map<number, Map<number, CellValue>>();
  for (const { row, column, value } of results) {
    rows.set(row, (rows.get(row) ?? new Map<number, CellValue>()).set(column, value));
  }
  const missing = [...rows.keys()].sort((a, b) => a - b);
  let written = "";
  let at = 0;
  let prefix = "";
  for (const element of rowElements(xml)) {
    prefix = element.prefix;
    written += xml.slice(at, element.start);
    while (missing[0] !== undefined && missing[0] < element.row) written += newRow(missing.shift() ?? 0, rows, prefix);
    if (missing[0] === element.row) missing.shift();
    const columns = rows.get(element.row);
    written += columns ? rowWith(element, columns) : xml.slice(element.start, element.end);
    at = element.end;
  }
  for (const row of missing) written += newRow(row, rows, prefix);
  return written + xml.slice(at);
}

function newRow(row: number, rows: ReadonlyMap<number, Columns>, prefix: string): string {
  const cells = inOrder(rows.get(row) ?? new Map<number, CellValue>()).map(([column, value]) =>
    newCell(row, column, value, prefix),
  );
  return `<${prefix}row r="${String(row + 1)}">${cells.join("")}</${prefix}row>`;
}

function rowWith({ row, prefix, attributes, content }: RowElement, columns: Columns): string {
  const cells = content ?? "";
  const missing = inOrder(columns);
  let written = "";
  let at = 0;
  const addBefore = (column: number): void => {
    for (let next = missing[0]; next && next[0] < column; next = missing[0]) {
      missing.shift();
      written += newCell(row, next[0], next[1], prefix);
    }
  };
  for (const element of cellElements(cells)) {
    written += cells.slice(at, element.start);
    addBefore(element.column);
    at = element.end;
    const [next] = missing;
    if (next?.[0] === element.column) {
      missing.shift();
      written += cellWith(element, next[1]);
    } else written += cells.slice(element.start, element.end);
  }
  addBefore(Infinity);
  return `<${prefix}row${attributes}>${written}${cells.slice(at)}</${prefix}row>`;
}

function inOrder(columns: Columns): [number, CellValue][] {
  return [...columns].sort(([a], [b]) => a - b);
}

/** A cell keeps what it is; `vm` describes the former result, as `t` does. */
function cellWith({ prefix, attributes, content }: CellElement, value: CellValue): string {
  const stored = storedResult(value);
  const others = attributes.replace(/\s+(?:t|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
  const formula = FORMULA.exec(content ?? "")?.[0] ?? "";
  const rest = (content ?? "").replace(FORMULA, "").replace(RESULT, "");
  return `<${prefix}c${others}${typeAttribute(stored.type)}>${formula}${resultElement(stored, prefix)}${rest}</${prefix}c>`;
}

function newCell(row: number, column: number, value: CellValue, prefix: string): string {
  const stored = storedResult(value);
  const address = cellAddress(row, column);
  return `<${prefix}c r="${address}"${typeAttribute(stored.type)}>${resultElement(stored, prefix)}</${prefix}c>`;
}

function typeAttribute(type: string | null): string {
  return type === null ? "" : ` t="${type}"`;
}

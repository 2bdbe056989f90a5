import { columnLetters } from "../../scoreboard/address";
import type { Area } from "../../scoreboard/document";
import { absoluteAddress, quotedSheetName } from "./a1";
import { containsArea, cellArea } from "./areas";
import { formulaSegments } from "./formulaSegments";

export interface ReferableTable {
  readonly name: string;
  readonly sheetId: string;
  readonly sheetName: string;
  /** With the heading row. */
  readonly area: Area;
  readonly headings: readonly string[];
}

/** The cell that a formula stands in: what `@` and references without a table's name refer to. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Reference {
  readonly table: ReferableTable;
  readonly rows: "all" | "data" | "headings" | "thisRow";
  /** First and last column, counted in the table. */
  readonly columns: readonly [number, number];
}

/** Column names that the engine itself finds; it stumbles over the other characters. */
const plainHeading = /^[\p{L}\p{N}_]+( [\p{L}\p{N}_]+)*$/u;

/** From a table of another sheet these functions take the cells of their own sheet, unless it is written as an address. */
const makesReferences = /\b(?:INDEX|OFFSET)\s*\(/i;

const rowKeywords = new Map<string, Reference["rows"]>([
  ["#all", "all"],
  ["#data", "data"],
  ["#headers", "headings"],
  ["#this row", "thisRow"],
]);

function unescaped(text: string): string {
  return text.replace(/'(.)/g, "$1");
}

/** Splits `[#Data],[A]:[B]` into its bracketed items; what stands without brackets is one item. */
function itemsOf(specifier: string): readonly string[] | null {
  const text = specifier.trim();
  if (!text.startsWith("[")) return text === "" ? [] : [text];
  const items: string[] = [];
  const item = /\s*\[((?:'.|[^\]'])*)\]\s*([,:]?)/gy;
  let rest = 0;
  for (let match = item.exec(text); match; match = item.exec(text)) {
    if (match[2] === ":") items.push(match[1] ?? "", ":");
    else items.push(match[1] ?? "");
    rest = item.lastIndex;
  }
  return rest === text.length ? items : null;
}

function parse(text: string, tables: readonly ReferableTable[], place: FormulaPlace): Reference | null {
  const bracket = text.indexOf("[");
  const name = text.slice(0, bracket).toLowerCase();
  const here = cellArea(place.row, place.column);
  const table = tables.find((candidate) =>
    name === ""
      ? candidate.sheetId === place.sheetId && containsArea(candidate.area, here)
      : candidate.name.toLowerCase() === name,
  );
  if (!table) return null;
  const inner = text.slice(bracket + 1, -1).trim();
  const items = itemsOf(inner.startsWith("@") ? inner.slice(1) : inner);
  if (!items) return null;
  let rows: Reference["rows"] = inner.startsWith("@") ? "thisRow" : "data";
  const columns: number[] = [];
  for (const item of items) {
    if (item === ":") continue;
    const keyword = rowKeywords.get(item.toLowerCase());
    if (keyword) {
      rows = keyword;
      continue;
    }
    const heading = unescaped(item).toLowerCase();
    const column = table.headings.findIndex((candidate) => candidate.toLowerCase() === heading);
    if (column < 0) return null;
    columns.push(column);
  }
  return { table, rows, columns: [columns[0] ?? 0, columns.at(-1) ?? table.headings.length - 1] };
}

/** As the engine can read it: the text itself where it can, an A1 reference elsewhere, `#VALUE!` for a row outside. */
function forEngine(text: string, reference: Reference, place: FormulaPlace, asAddress: boolean): string {
  const { table, rows, columns } = reference;
  const [first, last] = columns;
  const names = table.headings.slice(first, last + 1);
  const keepsWords = text.startsWith(`${table.name}[`) && !text.includes("@") && rows !== "thisRow";
  const exact = names.length === table.headings.length || names.every((heading) => text.includes(`[${heading}]`));
  if (
    !asAddress &&
    keepsWords &&
    exact &&
    (text === `${table.name}[#All]` || names.every((heading) => plainHeading.test(heading)))
  ) {
    return text;
  }
  const sheet = table.sheetId === place.sheetId ? "" : `${quotedSheetName(table.sheetName)}!`;
  if (rows === "thisRow") {
    const inside = place.row > table.area.row && place.row < table.area.row + table.area.rows;
    if (!inside) return "#VALUE!";
    const start = `$${columnLetters(table.area.column + first)}${String(place.row + 1)}`;
    const end = `$${columnLetters(table.area.column + last)}${String(place.row + 1)}`;
    return sheet + (first === last ? start : `${start}:${end}`);
  }
  return sheet + absoluteAddress(areaOf(reference));
}

function areaOf({ table, rows, columns: [first, last] }: Reference): Area {
  const wide = { column: table.area.column + first, columns: last - first + 1 };
  if (rows === "headings") return { ...wide, row: table.area.row, rows: 1 };
  if (rows === "all") return { ...wide, row: table.area.row, rows: table.area.rows };
  return { ...wide, row: table.area.row + 1, rows: Math.max(1, table.area.rows - 1) };
}

/** The formula with those structured references rewritten that the engine does not calculate. Unknown ones stay. */
export function engineReferences(formula: string, tables: readonly ReferableTable[], place: FormulaPlace): string {
  if (!formula.includes("[")) return formula;
  const asAddress = makesReferences.test(formula);
  return formulaSegments(formula)
    .map(({ kind, text }) => {
      const reference = kind === "structured" ? parse(text, tables, place) : null;
      return reference ? forEngine(text, reference, place, asAddress) : text;
    })
    .join("");
}

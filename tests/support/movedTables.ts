import { columnLetters } from "../../src/scoreboard/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/scoreboard/snapshot";
import { areaOf } from "./a1";

const DOWN = 20;
const RIGHT = 3;
/** Columns whose formulas need them side by side: the two averages and their targets. */
const PAIRS = [7, 14];

/** The same workbook with its tables 20 rows further down, 3 columns to the right and their columns in the opposite order. */
export function movedTables(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map(movedSheet) };
}

function movedSheet(sheet: SheetSnapshot): SheetSnapshot {
  const order = columnOrder(sheet);
  const reordered = <T>(rows: readonly (readonly T[])[]): T[][] =>
    rows.map((row) => order.flatMap((column) => row.slice(column, column + 1)));
  return {
    ...sheet,
    row: sheet.row + DOWN,
    column: sheet.column + RIGHT,
    values: reordered(sheet.values),
    formulas: reordered(sheet.formulas).map((row) =>
      row.map((formula) => formula && moved(formula, (column) => order.indexOf(column) + RIGHT)),
    ),
    numberFormats: reordered(sheet.numberFormats),
  };
}

function columnOrder({ name, values }: SheetSnapshot): number[] {
  const blocks: number[][] = [];
  for (let column = 0; column < (values[0]?.length ?? 0); column++) {
    if (name === "Käsittelyajat" && PAIRS.includes(column)) blocks.push([column, ++column]);
    else blocks.push([column]);
  }
  return blocks.reverse().flat();
}

function moved(formula: string, place: (column: number) => number): string {
  return formula.replace(/"[^"]*"|\b[A-Z]{1,2}\d+\b/g, (found) => {
    if (found.startsWith('"')) return found;
    const { row, column } = areaOf(found);
    return `${columnLetters(place(column))}${String(row + DOWN + 1)}`;
  });
}

/** A workbook in which the rows of a table are there again and again, their formulas with them. */
export function repeatedRows(snapshot: WorkbookSnapshot, name: string, rows: number): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? repeated(sheet, rows) : sheet)) };
}

const FIRST = 4;

function repeated(sheet: SheetSnapshot, rows: number): SheetSnapshot {
  const own = sheet.values.length - FIRST;
  const source = (row: number): number => (row < FIRST ? row : FIRST + ((row - FIRST) % own));
  const all = <T>(matrix: readonly (readonly T[])[]): T[][] =>
    Array.from({ length: FIRST + rows }, (_, row) => [...(matrix[source(row)] ?? [])]);
  return {
    ...sheet,
    values: all(sheet.values),
    numberFormats: all(sheet.numberFormats),
    formulas: all(sheet.formulas).map((cells, row) =>
      cells.map((formula) =>
        formula && row >= FIRST
          ? formula.replaceAll(
              new RegExp(String.raw`\b([A-Z]{1,2})${String(source(row) + 1)}\b`, "g"),
              `$1${String(row + 1)}`,
            )
          : formula,
      ),
    ),
  };
}

import type { CellValue } from "../../src/scoreboard/cellValue";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/scoreboard/snapshot";

/** What is done to a cell of the used area of a sheet. */
export interface CellWriting {
  /** Index of the sheet. */
  readonly sheet: number;
  /** Index of a row, or a fraction of all rows below one. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** A new value or result; a value typed over what is there; a formula with it as result; a format for what is there. */
  readonly change: "value" | "typed" | "formula" | "format";
}

/** A workbook with one cell written, its other rows the same arrays. */
export function withCell(
  snapshot: WorkbookSnapshot,
  { sheet, row, column, value, change }: CellWriting,
): WorkbookSnapshot {
  const written = (part: SheetSnapshot): SheetSnapshot => {
    const r = indexIn(part.values.length, row);
    const c = indexIn(part.values[0]?.length ?? 0, column);
    const put = <T>(cells: readonly (readonly T[])[], next: T): (readonly T[])[] =>
      cells.map((line, index) => (index === r ? line.map((cell, at) => (at === c ? next : cell)) : line));
    if (change === "format") return { ...part, numberFormats: put(part.numberFormats, "0.000") };
    const values = put(part.values, value);
    if (change === "value") return { ...part, values };
    return { ...part, values, formulas: put(part.formulas, change === "formula" ? "=D7/62" : null) };
  };
  return { ...snapshot, sheets: snapshot.sheets.map((part, index) => (index === sheet ? written(part) : part)) };
}

function indexIn(length: number, place: number): number {
  return place < 1 ? Math.floor(place * length) : place;
}

import type { Area } from "../../scoreboard/document";

export function lastRow(area: Area): number {
  return area.row + area.rows - 1;
}

export function lastColumn(area: Area): number {
  return area.column + area.columns - 1;
}

export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** The cells that both have, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle that has all of both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function containsArea(outer: Area, inner: Area): boolean {
  const both = intersection(outer, inner);
  return both !== null && sameArea(both, inner);
}

/** What is left of `area` outside `hole`: none to four rectangles. */
export function subtractArea(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const above = { ...area, rows: cut.row - area.row };
  const below = { ...area, row: lastRow(cut) + 1, rows: lastRow(area) - lastRow(cut) };
  const left = { ...cut, column: area.column, columns: cut.column - area.column };
  const right = { ...cut, column: lastColumn(cut) + 1, columns: lastColumn(area) - lastColumn(cut) };
  return [above, below, left, right].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Univer's own rectangle, whose ends are included. */
export function toRange(area: Area): { startRow: number; startColumn: number; endRow: number; endColumn: number } {
  return { startRow: area.row, startColumn: area.column, endRow: lastRow(area), endColumn: lastColumn(area) };
}

export function fromRange(range: { startRow: number; startColumn: number; endRow: number; endColumn: number }): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

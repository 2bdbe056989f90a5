import type { Area } from "./document";

const known: string[] = [];

/**
 * Letters of a column counted from zero.
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(column: number): string {
  return (known[column] ??= lettersOf(column));
}

function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** A1 address of a cell; row and column count from zero. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** A1 address of an area: `D7`, or `C5:L5` where it has more than one cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

import type { Input } from "../functions/definition";
import type { CellError } from "../scoreboard/cellValue";

/** What an expression gives: rows of values, a single one being one row of one. */
export type Matrix = readonly (readonly Input[])[];

export function single(value: Input): Matrix {
  return [[value]];
}

/** The only value of a matrix of one cell, `undefined` where it has more. */
export function onlyValue(matrix: Matrix): Input {
  return isSingle(matrix) ? (matrix[0]?.[0] ?? null) : undefined;
}

export function isSingle(matrix: Matrix): boolean {
  return matrix.length === 1 && matrix[0]?.length === 1;
}

export function isError(value: Input): value is CellError {
  return typeof value === "object" && value !== null;
}

/** Applies an operation element by element: equal shapes, or a single cell, row or column repeated; what does not fit is `#N/A`. */
export function combined(a: Matrix, b: Matrix, operate: (a: Input, b: Input) => Input): Matrix {
  const rows = Math.max(a.length, b.length);
  const columns = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const [left, right] = [elementAt(a, row, column), elementAt(b, row, column)];
      return left === undefined || right === undefined ? { error: "#N/A" } : operate(left, right);
    }),
  );
}

function elementAt(matrix: Matrix, row: number, column: number): Input {
  const cells = matrix[matrix.length === 1 ? 0 : row];
  if (cells === undefined) return undefined;
  const value = cells[cells.length === 1 ? 0 : column];
  return value === undefined && column < cells.length ? null : value;
}

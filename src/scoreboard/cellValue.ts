/** An Excel error value as a cell holds it. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: `null` is an empty cell, `""` a formula's empty text. Dates are serial numbers. */
export type CellValue = null | number | string | boolean | CellError;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** Blank to a reader: an empty cell or a formula's empty text. */
export function isBlank(value: CellValue): value is null | "" {
  return value === null || value === "";
}

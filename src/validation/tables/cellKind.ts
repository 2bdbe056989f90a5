import { type CellValue, isCellError } from "../../scoreboard/cellValue";

/** What a cell holds, as one small number, so that a column of cells is an array of bytes. */
export const BLANK = 0;
export const NUMBER = 1;
export const TEXT = 2;
export const LOGICAL = 3;
export const ERROR = 4;
/** A formula whose result is not known (yet): nothing can be said of it. */
export const PENDING = 5;
/** A typed number that Excel shows as a date or a time, or that a date has left: not the figure that was meant. */
export const DATED = 6;

export type CellKind =
  typeof BLANK | typeof NUMBER | typeof TEXT | typeof LOGICAL | typeof ERROR | typeof PENDING | typeof DATED;

/** What Excel shows while it is still calculating or fetching: not an error of the workbook. */
const UNFINISHED: ReadonlySet<string> = new Set(["#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

/** @param known whether a formula's result in this snapshot was calculated */
export function cellKind(value: CellValue, formula: string | null, known: boolean): CellKind {
  if (formula !== null && !known) return PENDING;
  if (typeof value === "number") return NUMBER;
  if (value === null || value === "") return BLANK;
  if (typeof value === "string") return TEXT;
  if (isCellError(value)) return UNFINISHED.has(value.error) ? PENDING : ERROR;
  return LOGICAL;
}

import type { Area } from "../../scoreboard/document";
import { columnIndex } from "../formulas/shiftFormula";

/** The area of an A1 address, `null` for whole rows or columns and for several areas. */
export function areaOf(address: string): Area | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(address);
  if (!found) return null;
  const [, left = "", top = "", right = left, bottom = top] = found;
  const [row, column] = [Number(top) - 1, columnIndex(left)];
  return { row, column, rows: Number(bottom) - row, columns: columnIndex(right) - column + 1 };
}

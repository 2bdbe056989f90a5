import { isFailure, type Measured } from "../../measures/failure";
import type { CellValue } from "../cellValue";

/** A cell's number, `null` where it holds none. */
export function numberOrNull(value: CellValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}

/** What a function shows of a measure: its figure, "" where an input is blank, or an error. */
export function resultCell(measured: Measured): CellValue {
  if (isFailure(measured)) return { error: measured === "divide-by-zero" ? "#DIV/0!" : "#NUM!" };
  return measured ?? "";
}

/** What a formula over numbers shows: "" where one of them is missing. */
export function computed(figures: readonly (number | null)[], compute: (...numbers: number[]) => number): CellValue {
  const numbers = figures.filter((figure) => figure !== null);
  return numbers.length < figures.length ? "" : compute(...numbers);
}

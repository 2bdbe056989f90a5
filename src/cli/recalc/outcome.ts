import type { CellResult } from "../../files/results/writeResults";
import type { KeptReason } from "../../i18n/cli/problem";
import { type CellValue, isCellError } from "../../scoreboard/cellValue";
import type { Area } from "../../scoreboard/document";
import type { CalculatedSheet } from "./calculator";
import type { FormulaCell } from "./formulaCell";

/** The results of a formula's cells, or why they cannot be had. */
export type Outcome = { readonly results: readonly CellResult[] } | { readonly reason: KeptReason };

/** Errors that a file holds as results. `#NAME?` is none of them here: it tells that the engine did not know something. */
const STORED_ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NUM!", "#N/A"]);

/** What a calculation has made of a formula. */
export function outcomeOf(cell: FormulaCell, sheet: CalculatedSheet): Outcome {
  const { row, column, array } = cell;
  const here: Area = { row, column, rows: 1, columns: 1 };
  const first = sheet.valueAt(row, column);
  if (isCellError(first) && !STORED_ERRORS.has(first.error)) return { reason: { code: "error", error: first.error } };
  const result = sheet.spills.find((spill) => spill.row === row && spill.column === column) ?? here;
  const area = array?.area ?? here;
  const fixed = array !== null && !array.spills;
  if (!fixed && (result.rows !== area.rows || result.columns !== area.columns)) return { reason: { code: "shape" } };
  const results = cellsOf(area).map((place) => ({ ...place, value: valueFor(place, area, result, sheet) }));
  for (const { value } of results) {
    if (isCellError(value) && !STORED_ERRORS.has(value.error)) return { reason: { code: "error", error: value.error } };
  }
  return { results };
}

/** As Excel fills an area that was chosen beforehand: a single row or column is repeated, what lies beyond is `#N/A`. */
function valueFor(
  { row, column }: { readonly row: number; readonly column: number },
  area: Area,
  result: Area,
  sheet: CalculatedSheet,
): CellValue {
  const down = result.rows === 1 ? 0 : row - area.row;
  const across = result.columns === 1 ? 0 : column - area.column;
  if (down >= result.rows || across >= result.columns) return { error: "#N/A" };
  // An empty cell that a formula gives on is 0.
  return sheet.valueAt(result.row + down, result.column + across) ?? 0;
}

function cellsOf({ row, column, rows, columns }: Area): { row: number; column: number }[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

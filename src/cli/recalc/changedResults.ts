import type { CellResult } from "../../files/results/writeResults";
import { type CellValue, isCellError } from "../../scoreboard/cellValue";
import type { WorkbookDocument } from "../../scoreboard/document";

/** The results that differ from what a document holds; both by sheet. */
export function changedResults(
  document: WorkbookDocument,
  results: ReadonlyMap<string, readonly CellResult[]>,
): ReadonlyMap<string, readonly CellResult[]> {
  return new Map(
    document.sheets.map(({ name, cells }) => {
      const stored = new Map(cells.map((cell) => [placeKey(cell), cell.value]));
      const changed = (results.get(name) ?? []).filter(
        (result) => !sameValue(result.value, stored.get(placeKey(result)) ?? null),
      );
      return [name, changed];
    }),
  );
}

/** The engine rounds to 15 digits on its way, Excel does not: what is left of it after a subtraction is no change. */
const ROUNDING = 1e-12;

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
  }
  return isCellError(a) ? isCellError(b) && a.error === b.error : a === b;
}

function placeKey({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${String(row)} ${String(column)}`;
}

import { counted, type CountedResults, type TargetResult } from "../targets/targetResults";
import type { SheetEdit } from "./figureEdits";

/** The results of all rows after edits, in the order of the rows: those of the edited ones are `now`. */
export function resultsAfter(
  before: CountedResults,
  now: readonly TargetResult[],
  edits: readonly SheetEdit[],
): CountedResults {
  const edit = edits.find(({ table }) => table?.parts.sheet.name === sheetOf(before.results, now));
  if (!edit) return before;
  const later = new Map(now.map((result) => [rowOf(result), result]));
  const results: TargetResult[] = [];
  const gone: TargetResult[] = [];
  let index = 0;
  const copyTo = (end: number): void => {
    for (; index < end; index++) {
      const result = before.results[index];
      if (result) results.push(result);
    }
  };
  for (const row of edit.sheetRows) {
    copyTo(firstAtLeast(before.results, row));
    const former = before.results[index];
    if (former && rowOf(former) === row) {
      gone.push(former);
      index++;
    }
    const result = later.get(row);
    if (result) results.push(result);
  }
  copyTo(before.results.length);
  const [added, removed] = [counted(now), counted(gone)];
  return {
    met: before.met + added.met - removed.met,
    missed: before.missed + added.missed - removed.missed,
    results,
  };
}

function sheetOf([before]: readonly TargetResult[], [now]: readonly TargetResult[]): string | null {
  return (before ?? now)?.at.sheet ?? null;
}

function rowOf({ at }: TargetResult): number {
  return at.area?.row ?? 0;
}

/** Index of the first result that is not of a row above another. */
function firstAtLeast(results: readonly TargetResult[], row: number): number {
  let [low, high] = [0, results.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const result = results[middle];
    if (result && rowOf(result) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

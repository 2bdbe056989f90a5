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
  const formerly = [...edit.sheetRows].flatMap((row) => {
    const index = firstAtLeast(before.results, row);
    const result = before.results[index];
    return result && rowOf(result) === row ? [{ index, result }] : [];
  });
  const [added, removed] = [counted(now), counted(formerly.map(({ result }) => result))];
  return {
    met: before.met + added.met - removed.met,
    missed: before.missed + added.missed - removed.missed,
    results: replaced(before.results, formerly, now),
  };
}

interface Formerly {
  readonly index: number;
  readonly result: TargetResult;
}

function replaced(
  before: readonly TargetResult[],
  formerly: readonly Formerly[],
  now: readonly TargetResult[],
): readonly TargetResult[] {
  if (formerly.length === now.length && now.every((result, n) => isOfSameRow(result, formerly[n]))) {
    const results = before.slice();
    for (const [n, result] of now.entries()) results[formerly[n]?.index ?? 0] = result;
    return results;
  }
  const gone = new Set(formerly.map(({ result }) => result));
  return [...before.filter((result) => !gone.has(result)), ...now].sort((a, b) => rowOf(a) - rowOf(b));
}

function isOfSameRow(result: TargetResult, former: Formerly | undefined): boolean {
  return former !== undefined && rowOf(former.result) === rowOf(result);
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

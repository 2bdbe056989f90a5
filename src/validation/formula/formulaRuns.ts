import type { Place } from "../place";
import type { OwnFormula } from "./ownFormulas";

/** Cells of one column below each other of which the same is to be said. */
export type FormulaRun<T extends OwnFormula> = readonly [T, ...T[]];

/** Cells below each other for which `key` gives the same, as one: they are one formula, filled down. */
export function formulaRuns<T extends OwnFormula>(cells: readonly T[], key: (cell: T) => string): FormulaRun<T>[] {
  const runs: [T, ...T[]][] = [];
  const open = new Map<string, [T, ...T[]]>();
  for (const cell of cells) {
    const column = `${cell.sheet.name}|${String(cell.column)}`;
    const run = open.get(column);
    const last = run?.at(-1);
    if (run && last && last.row + 1 === cell.row && key(last) === key(cell)) run.push(cell);
    else {
      const next: [T, ...T[]] = [cell];
      open.set(column, next);
      runs.push(next);
    }
  }
  return runs;
}

export function placeOfRun([{ sheet, row, column }, ...more]: FormulaRun<OwnFormula>): Place {
  return { sheet: sheet.name, area: { row, column, rows: more.length + 1, columns: 1 } };
}

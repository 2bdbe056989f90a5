import type { Agreement } from "../../agreement/schema";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";
import type { Change } from "../fix";
import { DependencyGraph } from "../formula/dependencyGraph";
import type { Place } from "../place";
import { contextOf, finish } from "./contextOf";

/**
 * Which places show results that changes have made stale: formulas that were written, and all that read what was written.
 * @param snapshot after the changes, not calculated
 */
export function unknownResults(
  snapshot: WorkbookSnapshot,
  changes: readonly Change[],
  agreement: Agreement,
): (at: Place) => boolean {
  const written = changes.flatMap((change): Place[] =>
    change.kind === "cell"
      ? [{ sheet: change.sheet, area: { row: change.row, column: change.column, rows: 1, columns: 1 } }]
      : [],
  );
  const formulas = changes.filter((change) => change.kind === "cell" && "formula" in change.to);
  const isWritten = ({ sheet, area }: Place): boolean =>
    formulas.some(
      (change) =>
        change.kind === "cell" && change.sheet === sheet && change.row === area?.row && change.column === area.column,
    );
  const context = { ...contextOf(snapshot, agreement), former: null, sets: [] };
  const reads = finish(DependencyGraph.of(context)).readersOf(written);
  return (at) => isWritten(at) || reads(at);
}

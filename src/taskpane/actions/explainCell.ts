import { readActiveCell, readCells } from "../../excel/readCell";
import { readSnapshot } from "../../excel/readSnapshot";
import { watchSelection } from "../../excel/watchSelection";
import { explainCell, inputsOf } from "../../explain/explainCell";
import type { Pane } from "../pane";

/** Tells of the active cell. Where another is asked for meanwhile, that one alone is told. */
export function explainActiveCell(pane: Pane): Promise<void> {
  const turn = ++pane.explanations;
  return pane.attempt({ do: "explain" }, async () => {
    const cell = await readActiveCell();
    const snapshot = pane.snapshot ?? (await readSnapshot()).snapshot;
    const read = await readCells(inputsOf(snapshot, cell));
    if (turn === pane.explanations)
      pane.store.dispatch({ type: "explained", explanation: explainCell(snapshot, cell, read) });
  });
}

/**
 * Tells of the active cell, and of each that is selected after it.
 * @returns what stops it
 */
export function followSelection(pane: Pane): () => void {
  const attempt = { do: "explain" } as const;
  let stopped = false;
  let end: (() => Promise<void>) | null = null;
  void pane.attempt(attempt, async () => {
    const watching = await watchSelection(() => void explainActiveCell(pane));
    if (stopped) await watching();
    else end = watching;
  });
  return () => {
    stopped = true;
    if (end) void pane.attempt(attempt, end);
  };
}

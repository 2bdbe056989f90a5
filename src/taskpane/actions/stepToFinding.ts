import { shownFindings } from "../findings/shownFindings";
import type { Pane } from "../pane";
import type { FindingPosition } from "../state/currentFinding";
import { goToFinding } from "./goToFinding";

/** Goes to the finding after (1) or before (−1) the one that was gone to last, in the order of the list; past its end begins anew. */
export async function stepToFinding(pane: Pane, by: 1 | -1): Promise<void> {
  const state = pane.store.state();
  const rows = shownFindings(state);
  const keys = rows.map(({ key }) => key);
  const index = stepped(keys, state.current.details ?? state.current.visited, by);
  const row = rows[index];
  if (!row) {
    pane.store.dispatch({ type: "stepped", to: null, landing: null });
    return;
  }
  const { key, rule, sheet, address } = row;
  const landing = { rule, sheet, address, index, count: rows.length };
  pane.store.dispatch({ type: "stepped", to: { key, index }, landing });
  await goToFinding(pane, key);
}

/** Where the last finding is gone, its successor has taken its place. */
function stepped(keys: readonly string[], last: FindingPosition | null, by: 1 | -1): number {
  if (!last) return by === 1 ? 0 : keys.length - 1;
  const found = keys.indexOf(last.key);
  const next = found >= 0 ? found + by : by === 1 ? last.index : last.index - 1;
  return (next + keys.length) % keys.length;
}

import type { SheetEvent, WorkbookChange } from "../../excel/watch";
import type { Pane } from "../pane";
import { isOccupied } from "../state/isOccupied";

/**
 * Whether a change holds nothing but what the pane has written itself and validated since. Where something has failed or goes on,
 * nothing is taken for known.
 */
export function isKnownChange(pane: Pane, { by, sheets }: WorkbookChange): boolean {
  const state = pane.store.state();
  if (by !== "own" || pane.isDoubtful || state.interrupted || isOccupied(state)) return false;
  return sheets.every((event) => isRead(event, pane.sheetNames));
}

/** Whether the names of the sheets, by id, are of after the event. */
function isRead({ kind, id, name }: SheetEvent, names: ReadonlyMap<string, string>): boolean {
  switch (kind) {
    case "added":
      return names.has(id);
    case "deleted":
      return !names.has(id);
    case "renamed":
      return names.get(id) === name;
  }
}

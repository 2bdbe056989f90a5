import { type WorkbookChange, watchWorkbook } from "../../excel/watch";
import type { Pane } from "../pane";
import { isOccupied } from "../state/isOccupied";
import { isKnownChange } from "./isKnownChange";
import { revalidate, validateWorkbook } from "./validateWorkbook";

/** Without a change for this long, a run of changes is over, in milliseconds. */
const QUIET_MS = 400;

/**
 * Follows the workbook: after changes it is validated anew, or said to have changed where validation is not live. What others
 * have changed is validated in silence; what the pane itself has written is followed by its validation and is no change.
 */
export function followWorkbook(pane: Pane): Promise<void> {
  const watch = (pane.watch ??= watchWorkbook((change) => void workbookChanged(pane, change), QUIET_MS));
  return pane.attempt({ do: "follow" }, () => watch.start());
}

async function workbookChanged(pane: Pane, change: WorkbookChange): Promise<void> {
  // The validation that goes on may be the one that follows what the pane has written.
  if (change.by === "own" && !isOccupied(pane.store.state())) await pane.whenDone();
  if (!isKnownChange(pane, change)) await changed(pane, { here: change.by !== "remote" });
  // What the pane has validated before Excel had calculated it is validated to the end.
  else if (change.isCalculated && !pane.isSettled) await validateWorkbook(pane, { quietly: true });
}

/** The workbook has changed: it is validated anew where validation is live. @param here by somebody here */
export async function changed(pane: Pane, { here }: { readonly here: boolean }): Promise<void> {
  pane.store.dispatch({ type: "workbook-changed", here });
  if (pane.store.state().live) await revalidate(pane);
}

import { type WorkbookChange, watchWorkbook } from "../../excel/watch";
import type { Pane } from "../pane";
import { revalidate } from "./validateWorkbook";

/** Without a change for this long, a run of changes is over, in milliseconds. */
const QUIET_MS = 400;

/**
 * Follows the workbook: after changes it is validated anew, or said to have changed where validation is not live. What others
 * have changed is validated in silence.
 */
export function followWorkbook(pane: Pane): Promise<void> {
  const watch = (pane.watch ??= watchWorkbook((change) => void workbookChanged(pane, change), QUIET_MS));
  return pane.attempt({ do: "follow" }, () => watch.start());
}

async function workbookChanged(pane: Pane, { remote }: WorkbookChange): Promise<void> {
  pane.store.dispatch({ type: "workbook-changed", remote });
  if (pane.store.state().live) await revalidate(pane);
}

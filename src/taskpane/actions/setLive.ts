import type { Pane } from "../pane";
import { validateWorkbook } from "./validateWorkbook";

/** Turns live validation on or off; on, it catches up with what has changed. */
export async function setLive(pane: Pane, live: boolean): Promise<void> {
  pane.store.dispatch({ type: "live-set", live });
  if (live && pane.store.state().changed) await validateWorkbook(pane, { quietly: false });
}

import { loadsWithWorkbook, setLoadsWithWorkbook } from "../../excel/startup";
import type { Pane } from "../pane";

/** Has Excel load the add-in with this workbook, or not; `null` only asks whether it does. */
export function loadWithWorkbook(pane: Pane, load: boolean | null): Promise<void> {
  return pane.attempt({ do: "startup", load }, async () => {
    if (load !== null) await setLoadsWithWorkbook(load);
    pane.store.dispatch({ type: "loading-read", loads: load ?? (await loadsWithWorkbook()) });
  });
}

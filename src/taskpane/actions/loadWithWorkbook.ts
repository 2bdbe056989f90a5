import { loadsWithWorkbook, setLoadsWithWorkbook } from "../../excel/startup";
import type { Pane } from "../pane";

/** Asks whether Excel loads the add-in with this workbook, and first has it do so, or not, where `load` says so. */
export function loadWithWorkbook(pane: Pane, load: boolean | null): Promise<void> {
  return pane.attempt({ do: "startup", load }, async () => {
    if (load !== null) await setLoadsWithWorkbook(load);
    pane.store.dispatch({ type: "loading-read", loads: await loadsWithWorkbook() });
  });
}

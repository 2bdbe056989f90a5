import { calculateAutomatically, repairFormulas } from "../../excel/repairWorkbook";
import { removeUnfinishedSheets } from "../../excel/unfinishedSheets";
import type { Pane } from "../pane";
import { validateWorkbook } from "./validateWorkbook";

/** Writes the formulas that do not reach our functions onto themselves, and looks again. */
export async function repairWorkbook(pane: Pane): Promise<void> {
  await pane.attempt({ do: "repair" }, async () => {
    const repair = await repairFormulas(pane.store.state().health.brokenCells);
    pane.store.dispatch({ type: "repaired", repair });
  });
  await pane.whenIdle();
  await validateWorkbook(pane, { quietly: false });
}

/** Sets calculation to automatic, and looks again. */
export async function setAutomatic(pane: Pane): Promise<void> {
  await pane.attempt({ do: "automatic" }, calculateAutomatically);
  await pane.whenIdle();
  await validateWorkbook(pane, { quietly: false });
}

/** Removes the sheets that the add-in has not finished writing, and looks again. */
export async function clearUnfinished(pane: Pane): Promise<void> {
  await pane.attempt({ do: "clear" }, () => removeUnfinishedSheets());
  await pane.whenIdle();
  await validateWorkbook(pane, { quietly: false });
}

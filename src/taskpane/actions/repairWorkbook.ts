import { calculateAutomatically, repairFormulas } from "../../excel/repairWorkbook";
import { keepUnfinishedSheets, removeUnfinishedSheets } from "../../excel/unfinishedSheets";
import type { Pane } from "../pane";
import type { Attempt } from "../state/paneState";
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
export function clearUnfinished(pane: Pane): Promise<void> {
  return mendUnfinished(pane, { do: "clear" }, () => removeUnfinishedSheets());
}

/** Leaves the sheets that the add-in has not finished writing to the person, and looks again. */
export function keepUnfinished(pane: Pane): Promise<void> {
  return mendUnfinished(pane, { do: "keep" }, keepUnfinishedSheets);
}

async function mendUnfinished(pane: Pane, attempt: Attempt, mend: () => Promise<void>): Promise<void> {
  await pane.attempt(attempt, mend);
  await pane.whenIdle();
  await validateWorkbook(pane, { quietly: false });
}

import type { WorkbookHealth } from "../../excel/health";
import { readSnapshot } from "../../excel/readSnapshot";
import { isScoreboard, locateScoreboard } from "../../scoreboard/locate/scoreboard";
import type { JobTools, Pane } from "../pane";
import type { Outcome } from "../state/paneState";
import { reviewed } from "./reviewed";
import { validateSnapshot } from "./validateSnapshot";

interface Reading {
  readonly outcome: Outcome;
  readonly health: WorkbookHealth;
}

/**
 * Reads the workbook and validates it; once more where it changed meanwhile and validation is live.
 * @param quietly leave the new verdict unsaid
 */
export async function validateWorkbook(pane: Pane, { quietly }: { readonly quietly: boolean }): Promise<void> {
  const finished = await pane.work({ do: "validate" }, async (tools) => ({
    type: "validated",
    ...(await reading(pane, tools)),
    quietly,
  }));
  const { live, changed } = pane.store.state();
  if (finished && live && changed) await validateWorkbook(pane, { quietly });
}

async function reading(pane: Pane, { signal, advance }: JobTools): Promise<Reading> {
  const { snapshot, calculationPending, health } = await readSnapshot({
    signal,
    onProgress: (done, total) => {
      advance("reading", done, total);
    },
  });
  pane.snapshot = snapshot;
  if (!isScoreboard(locateScoreboard(snapshot))) return { outcome: { kind: "no-scoreboard" }, health };
  const report = await validateSnapshot(pane, snapshot, { signal, advance });
  return { outcome: { kind: "scoreboard", calculationPending, ...(await reviewed(pane, report)) }, health };
}

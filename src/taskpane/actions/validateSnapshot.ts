import { currentAgreement } from "../../agreement/current";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";
import type { Report } from "../../validation/report";
import type { JobTools, Pane } from "../pane";
import { formerOptions } from "../state/formerPeriod";
import { runInSlices } from "./runInSlices";

/** Validates what was read of the workbook without holding the screen up: after an edit only what it may have changed. */
export function validateSnapshot(
  { validation: session, store, rulesOff }: Pane,
  snapshot: WorkbookSnapshot,
  { signal, advance }: JobTools,
): Promise<Report> {
  const options = { agreement: currentAgreement, rulesOff, ...formerOptions(store.state().former.source) };
  return runInSlices(session.validation(snapshot, options), {
    signal,
    onProgress: ({ done, total }) => {
      advance("checking", done, total);
    },
  });
}

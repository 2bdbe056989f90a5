import { currentAgreement } from "../../agreement/current";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";
import type { Report } from "../../validation/report";
import type { JobTools, Pane } from "../pane";
import { runInSlices } from "./runInSlices";

/** Validates what was read of the workbook without holding the screen up: after an edit only what it may have changed. */
export function validateSnapshot(
  { validation: session }: Pane,
  snapshot: WorkbookSnapshot,
  { signal, advance }: JobTools,
): Promise<Report> {
  return runInSlices(session.validation(snapshot, { agreement: currentAgreement }), {
    signal,
    onProgress: ({ done, total }) => {
      advance("checking", done, total);
    },
  });
}

import { currentAgreement } from "../../agreement/current";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";
import { validation } from "../../validation/engine";
import type { Report } from "../../validation/report";
import type { JobTools } from "../pane";
import { runInSlices } from "./runInSlices";

/** Validates what was read of the workbook without holding the screen up. */
export function validateSnapshot(snapshot: WorkbookSnapshot, { signal, advance }: JobTools): Promise<Report> {
  return runInSlices(validation(snapshot, { agreement: currentAgreement }), {
    signal,
    onProgress: ({ done, total }) => {
      advance("checking", done, total);
    },
  });
}

import { readSnapshot } from "../../files/readSnapshot";
import { WorkbookFileError } from "../../files/workbookFileError";
import type { FormerFileProblem } from "../../i18n/former/formerWords";
import { isScoreboard, locateScoreboard } from "../../scoreboard/locate/scoreboard";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";

export type FormerFileReading =
  | { readonly ok: true; readonly snapshot: WorkbookSnapshot }
  | { readonly ok: false; readonly problem: FormerFileProblem };

/** A scoreboard has some 60 kB. Four megabytes, some 300,000 cells, are parsed in a second or two; Excel restarts what takes five. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Reads the scoreboard in a file that a person has chosen, without sending it anywhere. */
export async function readFormerFile(file: File): Promise<FormerFileReading> {
  if (file.size > MOST_BYTES) return { ok: false, problem: "too-large" };
  const bytes = await bytesOf(file);
  if (!bytes) return { ok: false, problem: "unreadable" };
  try {
    const snapshot = await readSnapshot(bytes);
    return isScoreboard(locateScoreboard(snapshot)) ? { ok: true, snapshot } : { ok: false, problem: "no-scoreboard" };
  } catch (error) {
    if (error instanceof WorkbookFileError) return { ok: false, problem: error.reason };
    throw error;
  }
}

/** `null` where the browser may not read the file, or where it is gone or was changed after it was chosen. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

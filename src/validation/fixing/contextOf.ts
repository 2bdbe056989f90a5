import type { Agreement } from "../../agreement/schema";
import { locateScoreboard } from "../../scoreboard/locate/scoreboard";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";
import { readContext } from "../context";
import type { WorkbookContext } from "../rule";

/** Reads a workbook in one go. */
export function contextOf(snapshot: WorkbookSnapshot, agreement: Agreement): WorkbookContext {
  return finish(readContext(snapshot, locateScoreboard(snapshot), agreement));
}

/** What a piece of work ends with that may be interrupted, done without a pause. */
export function finish<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

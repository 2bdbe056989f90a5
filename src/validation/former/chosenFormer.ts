import type { SheetSet } from "../../scoreboard/locate/sheetSets";
import type { WorkbookContext } from "../rule";
import type { ValidationOptions } from "../wholeRun";
import { type FormerScoreboard, readFormer } from "./formerScoreboard";

/**
 * Reads the former period: of the workbook that was chosen, or of the chosen sheets of the workbook itself. Where nothing was
 * chosen, the first sheets of the period just before are taken.
 * @param sets the sheets of the workbook that hold scoreboards beside its own
 */
export function* chosenFormer(
  workbook: WorkbookContext,
  sets: readonly SheetSet[],
  { agreement, former, formerSheets }: ValidationOptions,
): Generator<null, FormerScoreboard | null> {
  if (former) return yield* readFormer(former, workbook, agreement);
  for (const { ending, sheets } of sets) {
    if (formerSheets !== undefined && formerSheets !== ending) continue;
    const found = yield* readFormer({ ...workbook.snapshot, sheets }, workbook, agreement, ending);
    if (formerSheets === ending || found.sequence !== null) return found;
  }
  return null;
}

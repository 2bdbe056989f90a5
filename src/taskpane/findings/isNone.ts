import type { FindingChanges } from "../state/paneState";

/** Whether no finding came, went or grew. */
export function isNone({ new: added, mended, worse }: FindingChanges): boolean {
  return added + mended + worse === 0;
}

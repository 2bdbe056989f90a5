import type { PaneState } from "./paneState";

/** Whether a validation is under way that only co-authors have brought about: it is neither shown nor in anybody's way. */
export function isSilent({ work, telling }: PaneState): boolean {
  return work?.job === "validate" && telling === "nothing";
}

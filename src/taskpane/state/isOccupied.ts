import type { PaneState } from "./paneState";

/** Whether a job that somebody asked for is under way, so that no other can begin: for the end of a validation it would wait. */
export function isOccupied({ work }: PaneState): boolean {
  return work !== null && work.job !== "validate";
}

import type { PaneState } from "./paneState";

/**
 * Whether a job that somebody asked for is under way, or waits for the end of a validation, so that no other can begin: the first
 * waits for that, and one alone.
 */
export function isOccupied({ work, isAwaited }: PaneState): boolean {
  return isAwaited || (work !== null && work.job !== "validate");
}

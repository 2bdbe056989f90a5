import type { PaneState } from "../state/paneState";
import { findingGroups } from "./findingGroups";
import { type FindingRow, findingRows } from "./findingRows";

/** The findings that the list lets through, in its order. */
export function shownFindings({
  outcome,
  words,
  view,
}: Pick<PaneState, "outcome" | "words" | "view">): readonly FindingRow[] {
  if (outcome?.kind !== "scoreboard") return [];
  return findingGroups(findingRows(outcome.report.findings, words.findings), view).flatMap(({ rows }) => rows);
}

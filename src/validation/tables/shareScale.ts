import type { ColumnSpec } from "../../scoreboard/layout/spec";

/** A share above this was typed on the scale 0–100. */
const GREATEST_SHARE = 1.5;
/** Income may be some times the costs: a class of decisions whose fee was set for paper and that is now made by machine. */
const GREATEST_RECOVERY = 3;

/** The greatest fraction that stands for itself in a column; a change from the former period may be of any size. */
export function greatestShare({ key }: Pick<ColumnSpec, "key">): number {
  if (key === "change") return Infinity;
  return key === "recovery" ? GREATEST_RECOVERY : GREATEST_SHARE;
}

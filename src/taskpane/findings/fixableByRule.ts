import type { FindingRow } from "./findingRows";

/** How many findings of each rule have a fix that can be made without a choice. */
export function fixableByRule(rows: readonly Pick<FindingRow, "rule" | "fixes">[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, fixes } of rows) {
    const isClear = fixes.length === 1 || fixes[0]?.consent === "auto";
    if (fixes.length > 0) counts.set(rule, (counts.get(rule) ?? 0) + (isClear ? 1 : 0));
  }
  return counts;
}

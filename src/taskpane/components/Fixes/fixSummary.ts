import { changeText } from "../../../i18n/changes/changeText";
import type { FixWords } from "../../../i18n/fixes/fixWords";
import type { Fix } from "../../../validation/fix";
import type { Preview } from "../../../validation/fixing/previewChanges";

/** What the fixes of a finding will do, in a few words: `→ 12,5`. */
export function fixSummary(fixes: readonly Fix[], words: FixWords): string {
  const [fix] = fixes;
  if (!fix) return "";
  if (fixes.length > 1) return words.chooses(fixes.length);
  const [change] = fix.changes;
  if (!change || fix.changes.length > 1) return words.manyChanges(fix.changes.length);
  return words.writes(changeText(words.language, unseen(change)).after);
}

/** A preview without what stands in the cell now. */
function unseen(change: Fix["changes"][number]): Preview {
  if (change.kind !== "cell") return { change };
  const numberFormat = change.numberFormat ?? "General";
  return { change, before: { value: null, formula: null, numberFormat }, after: change.to, numberFormat: null };
}

import { changeText } from "../../../i18n/changes/changeText";
import type { FixWords } from "../../../i18n/fixes/fixWords";
import type { Fix } from "../../../validation/fix";
import type { FindingRow } from "../../findings/findingRows";
import type { Preview } from "../../../validation/fixing/previewChanges";

type Place = Pick<FindingRow, "fixes" | "sheet" | "address">;

/** What the fixes of a finding will do, in a few words: `→ 12,5`, or `→ G5: 12,5` where they write another cell than its own. */
export function fixSummary({ fixes, sheet, address }: Place, words: FixWords): string {
  const [fix] = fixes;
  if (!fix) return "";
  if (fixes.length > 1) return words.chooses(fixes.length);
  const [change] = fix.changes;
  if (!change || fix.changes.length > 1) return words.manyChanges(fix.changes.length);
  const text = changeText(words.language, unseen(change));
  if (text.sheet === sheet && (text.address === "" || text.address === address)) return words.writes(text.after);
  const place = text.sheet === sheet ? text.address : [text.sheet, text.address].filter(Boolean).join("!");
  return words.writes(place === "" ? text.after : `${place}: ${text.after}`);
}

/** A preview without what stands in the cell now. */
function unseen(change: Fix["changes"][number]): Preview {
  if (change.kind !== "cell") return { change };
  const numberFormat = change.numberFormat ?? "General";
  return { change, before: { value: null, formula: null, numberFormat }, after: change.to, numberFormat: null };
}

import type { PlainChange } from "../../validation/fixing/rows/resolveChanges";
import { areaOf } from "../read/areaOf";
import { openPackage } from "../read/openPackage";
import { partText, worksheetParts } from "../read/packageIndex";
import { tableParts } from "../read/tableParts";
import { attributesOf, elementsOf } from "../read/xmlText";
import { writeZip } from "../zip/writeZip";

/** Filters without their conditions where rows that they have hidden are shown: applied again, they would hide them again. */
export async function withoutFilters(bytes: Uint8Array, changes: readonly PlainChange[]): Promise<Uint8Array> {
  const shown = changes.flatMap((change) => (change.kind === "showRows" ? [change] : []));
  if (shown.length === 0) return bytes;
  const parts = new Map(await openPackage(bytes));
  let changed = false;
  for (const { name, path } of worksheetParts(parts)) {
    const rows = shown.filter(({ sheet }) => sheet === name);
    for (const part of rows.length === 0 ? [] : [path, ...tableParts(parts, path)]) {
      const xml = partText(parts, part) ?? "";
      const cleared = withoutConditions(xml, rows);
      if (cleared === xml) continue;
      parts.set(part, new TextEncoder().encode(cleared));
      changed = true;
    }
  }
  return changed ? writeZip(parts, "deflated") : bytes;
}

function withoutConditions(xml: string, rows: readonly { readonly from: number; readonly count: number }[]): string {
  let [text, at] = ["", 0];
  for (const { start, end, prefix, attributes, content } of elementsOf(xml, "autoFilter")) {
    const area = areaOf(attributesOf(attributes).get("ref") ?? "");
    const isMeant = area && rows.some(({ from, count }) => from < area.row + area.rows && from + count > area.row);
    if (!isMeant || content === null) continue;
    text += `${xml.slice(at, start)}<${prefix}autoFilter${attributes}/>`;
    at = end;
  }
  return text + xml.slice(at);
}

import type { CellChange, Change } from "../../validation/fix";
import { areaOf } from "../read/areaOf";
import { openPackage } from "../read/openPackage";
import { partText, worksheetParts } from "../read/packageIndex";
import { tableParts } from "../read/tableParts";
import { attributesOf, escapeXml } from "../read/xmlText";
import { writeZip } from "../zip/writeZip";

const TABLE = /<((?:\w+:)?)table\b[^<>]*>/;
const COLUMN = /<((?:\w+:)?)tableColumn\b[^<>]*>/g;

/** Table columns named as their headings read after changes: Excel repairs a file in which they differ. */
export async function renamedTableColumns(bytes: Uint8Array, changes: readonly Change[]): Promise<Uint8Array> {
  const names = new Map(
    changes.flatMap((change) => (change.kind === "renameSheet" ? [[change.sheet, change.to]] : [])),
  );
  const headings = changes.filter((change): change is CellChange => change.kind === "cell").filter(isText);
  const parts = new Map(await openPackage(bytes));
  let changed = false;
  for (const { name, path } of worksheetParts(parts)) {
    const ofSheet = headings.filter(({ sheet }) => (names.get(sheet) ?? sheet) === name);
    if (ofSheet.length === 0) continue;
    for (const part of tableParts(parts, path)) {
      const xml = partText(parts, part) ?? "";
      const renamed = ofSheet.reduce(withHeading, xml);
      if (renamed === xml) continue;
      parts.set(part, new TextEncoder().encode(renamed));
      changed = true;
    }
  }
  return changed ? writeZip(parts, "deflated") : bytes;
}

function isText({ to }: CellChange): boolean {
  return "value" in to && typeof to.value === "string" && to.value !== "";
}

function withHeading(xml: string, { row, column, to }: CellChange): string {
  const area = areaOf(attributesOf(TABLE.exec(xml)?.[0] ?? "").get("ref") ?? "");
  const heading = "value" in to && typeof to.value === "string" ? to.value : null;
  if (heading === null || area?.row !== row || column < area.column || column >= area.column + area.columns) return xml;
  const name = escapeXml(heading.replaceAll("\n", "_x000a_"));
  let index = area.column - 1;
  return xml.replace(COLUMN, (tag) => {
    index += 1;
    return index === column
      ? tag.replace(/(\sname\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, start: string) => `${start}"${name}"`)
      : tag;
  });
}

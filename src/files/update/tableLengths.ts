import { areaAddress } from "../../scoreboard/address";
import type { Area } from "../../scoreboard/document";
import type { RowArrangement } from "../../validation/fixing/rows/arrangement";
import { areaOf } from "../read/areaOf";
import { openPackage } from "../read/openPackage";
import { partText, worksheetParts } from "../read/packageIndex";
import { tableParts } from "../read/tableParts";
import { attributesOf } from "../read/xmlText";
import { writeZip } from "../zip/writeZip";

const TABLE = /<(?:\w+:)?table\b[^<>]*>/;
/** The areas of a table and of its filter. */
const AREAS = /(<(?:\w+:)?(?:table|autoFilter)\b[^<>]*?\sref\s*=\s*)(?:"([^"]*)"|'([^']*)')/g;

/** Tables made longer for the rows that they have after an arrangement. */
export async function lengthenedTables(
  bytes: Uint8Array,
  arrangements: readonly RowArrangement[],
): Promise<Uint8Array> {
  if (arrangements.length === 0) return bytes;
  const parts = new Map(await openPackage(bytes));
  for (const { name, path } of worksheetParts(parts)) {
    for (const arrangement of arrangements.filter(({ sheet }) => sheet === name)) {
      for (const part of tableParts(parts, path)) {
        const xml = partText(parts, part) ?? "";
        const area = tableArea(xml);
        if (area?.row !== arrangement.headingRow || grown(area, arrangement) === area) continue;
        parts.set(part, new TextEncoder().encode(withAreas(xml, arrangement)));
      }
    }
  }
  return writeZip(parts, "deflated");
}

/** The cells of a table with its headings, by the XML of its part. */
export function tableArea(xml: string): Area | null {
  return areaOf(attributesOf(TABLE.exec(xml)?.[0] ?? "").get("ref") ?? "");
}

/** An area that ends with the last row of a table, longer where the table is. */
export function grown(area: Area, { rows, lastRow }: Pick<RowArrangement, "rows" | "lastRow">): Area {
  const last = area.row + area.rows - 1;
  return last === rows.last && lastRow > last ? { ...area, rows: lastRow - area.row + 1 } : area;
}

function withAreas(xml: string, arrangement: RowArrangement): string {
  return xml.replace(AREAS, (found, start: string, double: string | undefined, single: string | undefined) => {
    const area = areaOf(double ?? single ?? "");
    return area ? `${start}"${areaAddress(grown(area, arrangement))}"` : found;
  });
}

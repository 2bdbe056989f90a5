import type { CellContent, IconSet } from "../../scoreboard/document";
import { worksheetParts } from "../read/packageIndex";
import { attributesOf } from "../read/xmlText";
import { readZip } from "../zip/readZip";
import { writeZip } from "../zip/writeZip";
import { completeSheetXml } from "./sheetXml";

/** What excelize has left out of a sheet. */
export interface SheetCompletion {
  readonly name: string;
  /** Cells with a formula or an error value. */
  readonly cells: readonly CellContent[];
  readonly iconSets: readonly IconSet[];
  /** Tables made by us: they get no filter buttons, which would cover their headings. */
  readonly tables: readonly string[];
}

/** Completes a package that excelize has written. */
export async function completePackage(bytes: Uint8Array, sheets: readonly SheetCompletion[]): Promise<Uint8Array> {
  const parts = new Map(await readZip(bytes));
  const paths = new Map(worksheetParts(parts).map(({ name, path }) => [name, path] as const));
  for (const { name, cells, iconSets } of sheets) {
    if (cells.length === 0 && iconSets.length === 0) continue;
    const path = paths.get(name);
    const part = path === undefined ? undefined : parts.get(path);
    if (path === undefined || !part) throw new Error(`The workbook has no sheet "${name}".`);
    parts.set(path, encoded(completeSheetXml(decoded(part), cells, iconSets)));
  }
  const tables = new Set(sheets.flatMap((sheet) => sheet.tables));
  for (const [path, part] of parts) {
    if (/^xl\/tables\/[^/]+\.xml$/.test(path)) parts.set(path, encoded(withoutFilterButtons(decoded(part), tables)));
  }
  return writeZip(parts, "deflated");
}

function withoutFilterButtons(xml: string, tables: ReadonlySet<string>): string {
  const name = attributesOf(/<table\b[^<>]*>/.exec(xml)?.[0] ?? "").get("displayName");
  return name !== undefined && tables.has(name)
    ? xml.replace(/<autoFilter\b[^<>]*(?:\/>|>.*?<\/autoFilter>)/s, "")
    : xml;
}

function decoded(part: Uint8Array): string {
  return new TextDecoder().decode(part);
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

import { openPackage } from "../read/openPackage";
import { mainPart, partText, relationships } from "../read/packageIndex";
import { attributesOf } from "../read/xmlText";
import type { PackageParts } from "../zip/readZip";

/**
 * The custom XML part of a namespace that a workbook file carries, `null` where it has none; of several the first.
 * @throws {WorkbookFileError}
 */
export async function readCustomXml(bytes: Uint8Array, namespace: string): Promise<string | null> {
  const parts = await openPackage(bytes);
  const path = customXmlPath(parts, namespace);
  return path === null ? null : partText(parts, path);
}

/** The part of the package that holds the custom XML of a namespace, `null` where none does. */
export function customXmlPath(parts: PackageParts, namespace: string): string | null {
  for (const { type, path } of relationships(parts, mainPart(parts)) ?? []) {
    const xml = type === "customXml" ? partText(parts, path) : null;
    const [root = ""] = /<[A-Za-z_][^<>]*>/.exec(xml ?? "") ?? [];
    if ([...attributesOf(root).values()].includes(namespace)) return path;
  }
  return null;
}

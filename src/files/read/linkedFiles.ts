import type { PackageParts } from "../zip/readZip";
import { mainPart, relationships, workbookText } from "./packageIndex";
import { attributesOf } from "./xmlText";

/** The names of the files that a workbook's formulas call `[1]`, `[2]` and so on; "" where the file does not say. */
export function linkedFiles(parts: PackageParts): string[] {
  const references = [...workbookText(parts).matchAll(/<(?:\w+:)?externalReference(?=\s)([^<>]*)>/g)];
  if (references.length === 0) return [];
  const links = new Map(relationships(parts, mainPart(parts))?.map(({ id, path }) => [id, path]));
  return references.map(([, tag = ""]) => {
    const path = links.get(attributesOf(tag).get("id") ?? "");
    const file = path === undefined ? undefined : relationships(parts, path)?.[0];
    return fileName(file?.target ?? "");
  });
}

/** The last step of a path or address, as people read it. */
function fileName(target: string): string {
  const name = target.slice(Math.max(target.lastIndexOf("/"), target.lastIndexOf("\\")) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

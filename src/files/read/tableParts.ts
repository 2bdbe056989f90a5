import { partText } from "./packageIndex";
import { attributesOf } from "./xmlText";

/** The paths of the tables of a worksheet, by the path of its part. */
export function tableParts(parts: ReadonlyMap<string, Uint8Array>, sheet: string): string[] {
  const [folder, file] = [sheet.slice(0, sheet.lastIndexOf("/") + 1), sheet.slice(sheet.lastIndexOf("/") + 1)];
  const links = partText(parts, `${folder}_rels/${file}.rels`) ?? "";
  return [...links.matchAll(/<(?:\w+:)?Relationship\b[^<>]*>/g)].flatMap(([tag]) => {
    const attributes = attributesOf(tag);
    const target = attributes.get("Target") ?? "";
    if (attributes.get("Type")?.endsWith("/table") !== true) return [];
    return [target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\.\//, "")}`];
  });
}

import type { PackageParts } from "../zip/readZip";

const LINKS = /^xl\/[^/]+\/_rels\/[^/]+\.rels$/i;
const LINK = /<(?:\w+:)?Relationship\b[^<>]*>/g;
const ABSOLUTE = /(\sTarget\s*=\s*["'])\/xl\//;

/**
 * Parts that name one another from where they stand. Some programs, such as openpyxl, write `/xl/tables/table1.xml`, which
 * is as good, but excelize only finds `../tables/table1.xml`.
 */
export function relativeTargets(parts: PackageParts): PackageParts {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  return new Map(
    [...parts].map(([name, part]): [string, Uint8Array] => {
      if (!LINKS.test(name)) return [name, part];
      const xml = decoder.decode(part);
      const relative = xml.replace(LINK, (tag) =>
        /\sTargetMode\s*=\s*["']External/.test(tag) ? tag : tag.replace(ABSOLUTE, "$1../"),
      );
      return [name, relative === xml ? part : encoder.encode(relative)];
    }),
  );
}

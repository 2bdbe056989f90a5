import { openPackage } from "../read/openPackage";
import { mainPart, partText } from "../read/packageIndex";
import { escapeXml } from "../read/xmlText";
import { writeZip } from "../zip/writeZip";
import { customXmlPath } from "./readCustomXml";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const CONTENT_TYPES = "[Content_Types].xml";

/**
 * A workbook file with a custom XML part of a namespace: in place of the one that it has, or beside all others. Nothing else changes.
 * @throws {WorkbookFileError}
 */
export async function writeCustomXml(bytes: Uint8Array, namespace: string, xml: string): Promise<Uint8Array> {
  const parts = new Map(await openPackage(bytes));
  const known = customXmlPath(parts, namespace);
  if (known === null) addPart(parts, namespace, xml);
  else parts.set(known, encoded(xml));
  return writeZip(parts, "deflated");
}

function addPart(parts: Map<string, Uint8Array>, namespace: string, xml: string): void {
  const number = freeNumber(parts);
  const main = mainPart(parts);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const links = `${folder}_rels/${main.slice(folder.length)}.rels`;
  parts.set(`customXml/item${number}.xml`, encoded(xml));
  parts.set(
    `customXml/itemProps${number}.xml`,
    encoded(
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem xmlns:ds="${PROPERTIES}" ds:itemID="{${crypto.randomUUID().toUpperCase()}}"><ds:schemaRefs><ds:schemaRef ds:uri="${escapeXml(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
  );
  parts.set(
    `customXml/_rels/item${number}.xml.rels`,
    encoded(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    ),
  );
  const link = `<Relationship Id="rIdCustomXml${number}" Type="${RELATIONSHIPS}/customXml" Target="/customXml/item${number}.xml"/>`;
  parts.set(links, encoded(beforeEnd(partText(parts, links) ?? "", "Relationships", link)));
  const type = `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${PROPERTIES_TYPE}"/>`;
  parts.set(CONTENT_TYPES, encoded(beforeEnd(partText(parts, CONTENT_TYPES) ?? "", "Types", type)));
}

function freeNumber(parts: ReadonlyMap<string, Uint8Array>): string {
  let number = 1;
  while (parts.has(`customXml/item${String(number)}.xml`)) number++;
  return String(number);
}

function beforeEnd(xml: string, root: string, added: string): string {
  return xml.replace(new RegExp(`</${root}\\s*>\\s*$`), `${added}</${root}>`);
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

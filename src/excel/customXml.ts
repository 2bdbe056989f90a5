import { changing, reading } from "./run";

/** The custom XML part of a namespace that the workbook carries, `null` where it has none; of several the first. */
export function readCustomXml(namespace: string): Promise<string | null> {
  return reading(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace).load("items/id");
    await context.sync();
    const xml = parts.items[0]?.getXml();
    if (!xml) return null;
    await context.sync();
    return xml.value;
  });
}

/** Writes the custom XML part of a namespace: in place of what the workbook has of it, or beside the parts of others. */
export function writeCustomXml(namespace: string, xml: string): Promise<void> {
  return changing(async (context) => {
    const { customXmlParts } = context.workbook;
    const parts = customXmlParts.getByNamespace(namespace).load("items/id");
    await context.sync();
    const [first, ...others] = parts.items;
    if (first) first.setXml(xml);
    else customXmlParts.add(xml);
    for (const other of others) other.delete();
    await context.sync();
  });
}

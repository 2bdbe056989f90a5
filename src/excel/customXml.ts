import { changing, reading } from "./run";

/** The custom XML part of a namespace that the workbook carries, `null` where it has none; of several the first. */
export async function readCustomXml(namespace: string): Promise<string | null> {
  const [xml = null] = await readCustomXmlParts([namespace]);
  return xml;
}

/** The custom XML parts of several namespaces in their order, each as `readCustomXml`; in two round trips at most. */
export function readCustomXmlParts(namespaces: readonly string[]): Promise<(string | null)[]> {
  return reading(async (context) => {
    const { customXmlParts } = context.workbook;
    const collections = namespaces.map((namespace) => customXmlParts.getByNamespace(namespace).load("items/id"));
    await context.sync();
    const contents = collections.map(({ items }) => items[0]?.getXml() ?? null);
    if (contents.some((content) => content !== null)) await context.sync();
    return contents.map((content) => content?.value ?? null);
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

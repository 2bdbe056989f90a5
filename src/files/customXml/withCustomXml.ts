import { namespaceOf, readCustomXml } from "./readCustomXml";
import { writeCustomXml } from "./writeCustomXml";

/**
 * A workbook file with the custom XML of a document: what differs is written, parts that the document does not name stay.
 * @throws {WorkbookFileError}
 */
export async function withCustomXml(bytes: Uint8Array, customXml: readonly string[] = []): Promise<Uint8Array> {
  let written = bytes;
  for (const xml of customXml) {
    const namespace = namespaceOf(xml);
    if ((await readCustomXml(written, namespace)) !== xml) written = await writeCustomXml(written, namespace, xml);
  }
  return written;
}

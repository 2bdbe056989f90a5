import { openPackage } from "../read/openPackage";
import { workbookText } from "../read/packageIndex";
import { attributesOf } from "../read/xmlText";

const SETTINGS = /<(?:\w+:)?workbookPr\b[^<>]*>/;

/**
 * Whether a workbook counts its dates from 1904, as old Excel for Mac did: a serial number is then another day.
 * @throws {WorkbookFileError}
 */
export async function countsFrom1904(bytes: Uint8Array): Promise<boolean> {
  const [settings = ""] = SETTINGS.exec(workbookText(await openPackage(bytes))) ?? [];
  return ["1", "true", "on"].includes(attributesOf(settings).get("date1904") ?? "");
}

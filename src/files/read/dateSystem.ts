import type { PackageParts } from "../zip/readZip";
import { workbookText } from "./packageIndex";
import { attributesOf } from "./xmlText";

const SETTINGS = /<(?:\w+:)?workbookPr\b[^<>]*>/;

/** Whether a workbook counts its dates from 1904, as old Excel for Mac did: a serial number is then another day. */
export function countsFrom1904(parts: PackageParts): boolean {
  const [settings = ""] = SETTINGS.exec(workbookText(parts)) ?? [];
  return ["1", "true", "on"].includes(attributesOf(settings).get("date1904") ?? "");
}

import { WorkbookFileError } from "../workbookFileError";
import type { PackageParts } from "../zip/readZip";
import { workbookText } from "./packageIndex";
import { attributesOf } from "./xmlText";

const SETTINGS = /<(?:\w+:)?workbookPr\b[^<>]*>/;

/**
 * Refuses a workbook that counts its dates from 1904, as old Excel for Mac did: a serial number is then another day.
 * @throws {WorkbookFileError} "date-1904"
 */
export function refuseDatesFrom1904(parts: PackageParts): void {
  const [settings = ""] = SETTINGS.exec(workbookText(parts)) ?? [];
  if (["1", "true", "on"].includes(attributesOf(settings).get("date1904") ?? "")) {
    throw new WorkbookFileError("date-1904", "dates are counted from 1904");
  }
}

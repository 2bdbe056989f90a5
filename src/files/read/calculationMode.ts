import type { PackageParts } from "../zip/readZip";
import { workbookText } from "./packageIndex";
import { attributesOf } from "./xmlText";

/** Whether a workbook asks to be calculated only when somebody says so. */
export function isCalculatedManually(parts: PackageParts): boolean {
  const [, tag = ""] = /<(?:\w+:)?calcPr(?=[\s/>])([^<>]*)>/.exec(workbookText(parts)) ?? [];
  return attributesOf(tag).get("calcMode") === "manual";
}

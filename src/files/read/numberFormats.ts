import { FILE_LIMITS } from "../limits";
import { WorkbookFileError } from "../workbookFileError";
import type { PackageParts } from "../zip/readZip";
import { partText } from "./packageIndex";
import { attributesOf, elementsOf } from "./xmlText";

/** Formats that every workbook has without saying so (ECMA-376 part 1, 18.8.30), by number. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/**
 * The number format of each look (`s` of a cell) of a workbook, by its number.
 * @throws {WorkbookFileError} "too-large"
 */
export function numberFormats(parts: PackageParts): readonly string[] {
  const xml = partText(parts, "xl/styles.xml") ?? "";
  const own = new Map<number, string>();
  for (const [tag] of xml.matchAll(/<(?:\w+:)?numFmt(?=\s)[^<>]*>/g)) {
    const attributes = attributesOf(tag);
    own.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "General");
  }
  const [looks] = elementsOf(xml, "cellXfs");
  const formats: string[] = [];
  for (const [tag] of (looks?.content ?? "").matchAll(/<(?:\w+:)?xf(?=[\s/>])[^<>]*>/g)) {
    if (formats.length === FILE_LIMITS.looks) throw new WorkbookFileError("too-large", "cells have too many looks");
    const number = Number(attributesOf(tag).get("numFmtId") ?? 0);
    formats.push(own.get(number) ?? BUILT_IN.get(number) ?? "General");
  }
  return formats;
}

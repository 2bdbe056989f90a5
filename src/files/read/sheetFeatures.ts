import type { IconSet, ListValidation, SheetDocument } from "../../scoreboard/document";
import { widthInCharacters } from "../columnWidth";
import { SHEET_SIZE } from "../limits";
import { areaOf } from "./areaOf";
import { attributesOf, elementsOf, unescapeXml } from "./xmlText";
import { sheetParts } from "./sheetParts";

type Features = Pick<SheetDocument, "columnWidths" | "rowHeights" | "frozen" | "lists" | "iconSets" | "protected">;

/** Excel's own width of a column that nobody has set. */
const DEFAULT_WIDTH = 8.43;
/** Points of the highest row that Excel takes; columns are at most 255 characters wide. */
const LARGEST_SIZE = 409.5;

/**
 * What stands beside the cells in a sheet's XML.
 * @param columns how many columns to tell the widths of
 * @throws {WorkbookFileError} "damaged"
 */
export function sheetFeatures(xml: string, columns: number): Features {
  const { before, cells, after } = sheetParts(xml);
  const protection = tags(after, "sheetProtection");
  return {
    columnWidths: columnWidths(before, columns),
    rowHeights: rowHeights(cells),
    frozen: frozen(before),
    lists: lists(after),
    iconSets: iconSets(after),
    protected: [...protection].some((attributes) => isTrue(attributes.get("sheet"))),
  };
}

function columnWidths(xml: string, columns: number): number[] {
  const [format] = tags(xml, "sheetFormatPr");
  const base = sizeOf(format?.get("defaultColWidth"));
  const widths = new Array<number>(columns).fill(base === null ? DEFAULT_WIDTH : widthInCharacters(base));
  for (const attributes of tags(xml, "col")) {
    const width = sizeOf(attributes.get("width"));
    if (width === null) continue;
    const [first, last] = [Number(attributes.get("min")) - 1, Number(attributes.get("max"))];
    if (first >= 0 && last > first) widths.fill(widthInCharacters(width), first, last);
  }
  return widths;
}

function rowHeights(xml: string): { row: number; height: number }[] {
  const heights: { row: number; height: number }[] = [];
  for (const attributes of tags(xml, "row")) {
    if (!isTrue(attributes.get("customHeight"))) continue;
    const [row, height] = [Number(attributes.get("r")) - 1, sizeOf(attributes.get("ht"))];
    if (Number.isInteger(row) && row >= 0 && row < SHEET_SIZE.rows && height !== null) heights.push({ row, height });
  }
  return heights;
}

function frozen(xml: string): SheetDocument["frozen"] {
  const pane = [...tags(xml, "pane")].find((attributes) => attributes.get("state")?.startsWith("frozen") === true);
  return { rows: lines(pane?.get("ySplit"), SHEET_SIZE.rows), columns: lines(pane?.get("xSplit"), SHEET_SIZE.columns) };
}

/** Drop-downs whose choices are written out, on one area each. */
function lists(xml: string): ListValidation[] {
  const found: ListValidation[] = [];
  for (const { attributes: tag, content } of elementsOf(xml, "dataValidation")) {
    const attributes = attributesOf(tag);
    const area = areaOf(attributes.get("sqref") ?? "");
    const [formula] = elementsOf(content ?? "", "formula1");
    const [, choices] = /^"(.*)"$/s.exec(unescapeXml(formula?.content ?? "")) ?? [];
    if (attributes.get("type") !== "list" || !area || choices === undefined) continue;
    found.push({
      area,
      choices: choices.replaceAll('""', '"').split(","),
      errorTitle: attributes.get("errorTitle") ?? "",
      errorMessage: attributes.get("error") ?? "",
    });
  }
  return found;
}

/** Sets of three icons with thresholds that are numbers; a document knows no others. */
function iconSets(xml: string): IconSet[] {
  const sets: IconSet[] = [];
  for (const { attributes, content } of elementsOf(xml, "conditionalFormatting")) {
    const area = areaOf(attributesOf(attributes).get("sqref") ?? "");
    const [icons] = tags(content ?? "", "iconSet");
    const [, low, high, ...more] = tags(content ?? "", "cfvo");
    if (!area || !icons || !low || !high || more.length > 0) continue;
    if (low.get("type") !== "num" || high.get("type") !== "num") continue;
    sets.push({
      area,
      high: Number(high.get("val")),
      low: Number(low.get("val")),
      showValue: icons.get("showValue") === undefined || isTrue(icons.get("showValue")),
    });
  }
  return sets;
}

/** The attributes of every element of a name. */
function* tags(xml: string, name: string): Generator<ReadonlyMap<string, string>> {
  const found = xml.matchAll(new RegExp(String.raw`<(?:\w+:)?${name}(?=[\s/>])([^<>]*)>`, "g"));
  for (const [, tag = ""] of found) yield attributesOf(tag);
}

/** A width or a height, `null` where it is none. */
function sizeOf(value: string | undefined): number | null {
  const size = Number(value ?? NaN);
  return size >= 0 && size <= LARGEST_SIZE ? size : null;
}

/** A count of rows or columns, 0 where it is none that a sheet has. */
function lines(value: string | undefined, most: number): number {
  const count = Number(value ?? 0);
  return Number.isInteger(count) && count > 0 && count < most ? count : 0;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

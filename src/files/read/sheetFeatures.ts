import type { IconSet, ListValidation, SheetDocument } from "../../scoreboard/document";
import { widthInCharacters } from "../columnWidth";
import { areaOf } from "./areaOf";
import { attributesOf, unescapeXml } from "./xmlText";

type Features = Pick<SheetDocument, "columnWidths" | "rowHeights" | "frozen" | "lists" | "iconSets" | "protected">;

/** Excel's own width of a column that nobody has set. */
const DEFAULT_WIDTH = 8.43;

/**
 * What stands beside the cells in a sheet's XML.
 * @param columns how many columns to tell the widths of
 */
export function sheetFeatures(xml: string, columns: number): Features {
  return {
    columnWidths: columnWidths(xml, columns),
    rowHeights: rowHeights(xml),
    frozen: frozen(xml),
    lists: lists(xml),
    iconSets: iconSets(xml),
    protected: tags(xml, "sheetProtection").some((attributes) => isTrue(attributes.get("sheet"))),
  };
}

function columnWidths(xml: string, columns: number): number[] {
  const [format] = tags(xml, "sheetFormatPr");
  const base = format?.get("defaultColWidth");
  const widths = new Array<number>(columns).fill(base === undefined ? DEFAULT_WIDTH : widthInCharacters(Number(base)));
  for (const attributes of tags(xml, "col")) {
    const width = attributes.get("width");
    const last = Math.min(columns, Number(attributes.get("max")));
    for (let column = Number(attributes.get("min")); width !== undefined && column <= last; column++) {
      widths[column - 1] = widthInCharacters(Number(width));
    }
  }
  return widths;
}

function rowHeights(xml: string): { row: number; height: number }[] {
  return tags(xml, "row").flatMap((attributes) =>
    isTrue(attributes.get("customHeight"))
      ? [{ row: Number(attributes.get("r")) - 1, height: Number(attributes.get("ht")) }]
      : [],
  );
}

function frozen(xml: string): SheetDocument["frozen"] {
  const pane = tags(xml, "pane").find((attributes) => attributes.get("state")?.startsWith("frozen") === true);
  return { rows: Number(pane?.get("ySplit") ?? 0), columns: Number(pane?.get("xSplit") ?? 0) };
}

/** Drop-downs whose choices are written out, on one area each. */
function lists(xml: string): ListValidation[] {
  const found: ListValidation[] = [];
  for (const [, tag = "", body = ""] of elements(xml, "dataValidation")) {
    const attributes = attributesOf(tag);
    const area = areaOf(attributes.get("sqref") ?? "");
    const [[, , formula = ""] = []] = elements(body, "formula1");
    const [, choices] = /^"(.*)"$/s.exec(unescapeXml(formula)) ?? [];
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
  for (const [, tag = "", body = ""] of elements(xml, "conditionalFormatting")) {
    const area = areaOf(attributesOf(tag).get("sqref") ?? "");
    const [icons] = tags(body, "iconSet");
    const [, low, high, ...more] = tags(body, "cfvo");
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

/** Elements of a name that have content: the whole, the attributes, the content. */
function elements(xml: string, name: string): RegExpExecArray[] {
  const start = String.raw`<(?:\w+:)?${name}(?=[\s>])([^<>]*)(?<!/)>`;
  return [...xml.matchAll(new RegExp(String.raw`${start}(.*?)</(?:\w+:)?${name}>`, "gs"))];
}

/** The attributes of every element of a name. */
function tags(xml: string, name: string): ReadonlyMap<string, string>[] {
  const found = xml.matchAll(new RegExp(String.raw`<(?:\w+:)?${name}(?=[\s/>])([^<>]*)>`, "g"));
  return [...found].map(([, tag = ""]) => attributesOf(tag));
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

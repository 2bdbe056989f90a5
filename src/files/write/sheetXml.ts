import { areaAddress, cellAddress } from "../../scoreboard/address";
import { type CellValue, isCellError } from "../../scoreboard/cellValue";
import type { CellContent, IconSet } from "../../scoreboard/document";
import { escapeXml } from "../read/xmlText";

/**
 * Writes what excelize cannot into the XML that excelize has made of a sheet: results beside formulas and error values
 * with their own types, and icon thresholds that are numbers.
 * @throws {Error} where a cell or an icon set is not in the XML
 */
export function completeSheetXml(xml: string, cells: readonly CellContent[], iconSets: readonly IconSet[]): string {
  return withIconThresholds(withResults(xml, cells), iconSets);
}

const CELL = /<c r="([A-Z]+\d+)"([^>]*)>((?:<f[^>]*>[^<]*<\/f>)?)(?:<v[^>]*>[^<]*<\/v>|<is>.*?<\/is>)?<\/c>/gs;

function withResults(xml: string, cells: readonly CellContent[]): string {
  if (cells.length === 0) return xml;
  const wanted = new Map(cells.map(({ row, column, value }) => [cellAddress(row, column), value] as const));
  const completed = xml.replace(CELL, (cell, address: string, attributes: string, formula: string) => {
    const value = wanted.get(address);
    if (value === undefined) return cell;
    wanted.delete(address);
    const { type, text } = storedResult(value);
    const others = attributes.replace(/ t="\w+"/, "");
    return `<c r="${address}"${others}${type === null ? "" : ` t="${type}"`}>${formula}${resultElement(text)}</c>`;
  });
  const missing = [...wanted].find(([, value]) => value !== null)?.[0];
  if (missing !== undefined) throw new Error(`The sheet has no cell ${missing} to hold a result.`);
  return completed;
}

function resultElement(text: string | null): string {
  if (text === null) return "";
  const space = text === text.trim() ? "" : ' xml:space="preserve"';
  return `<v${space}>${escapeXml(text)}</v>`;
}

/** Type and text of a result as a file stores it; an empty cell has neither. */
function storedResult(value: CellValue): { readonly type: string | null; readonly text: string | null } {
  if (value === null) return { type: null, text: null };
  if (isCellError(value)) return { type: "e", text: value.error };
  if (typeof value === "number") return { type: null, text: String(value) };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  return { type: "str", text: value };
}

function withIconThresholds(xml: string, iconSets: readonly IconSet[]): string {
  return iconSets.reduce((text, { area, high, low }) => {
    const start = text.indexOf(`<conditionalFormatting sqref="${areaAddress(area)}">`);
    const icons = start < 0 ? -1 : text.indexOf("<iconSet ", start);
    const end = icons < 0 ? -1 : text.indexOf("</iconSet>", icons);
    if (end < 0) throw new Error(`The sheet has no icon set on ${areaAddress(area)}.`);
    const open = text.indexOf(">", icons) + 1;
    const thresholds =
      '<cfvo type="percent" val="0"></cfvo>' +
      `<cfvo type="num" val="${String(low)}"></cfvo><cfvo type="num" val="${String(high)}"></cfvo>`;
    return text.slice(0, open) + thresholds + text.slice(end);
  }, xml);
}

import { areaAddress, cellAddress } from "../../scoreboard/address";
import type { CellContent, IconSet } from "../../scoreboard/document";
import { resultElement, storedResult } from "./storedResult";

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
    const result = storedResult(value);
    const others = attributes.replace(/ t="\w+"/, "");
    return `<c r="${address}"${others}${result.type === null ? "" : ` t="${result.type}"`}>${formula}${resultElement(result)}</c>`;
  });
  const missing = [...wanted].find(([, value]) => value !== null)?.[0];
  if (missing !== undefined) throw new Error(`The sheet has no cell ${missing} to hold a result.`);
  return completed;
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

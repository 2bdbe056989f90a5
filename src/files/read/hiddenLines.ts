import type { Area } from "../../scoreboard/document";
import { spansOf } from "../../scoreboard/lineSpans";
import type { LineSpan } from "../../scoreboard/snapshot";
import { attributesOf } from "./xmlText";

const HIDDEN = /\shidden=["'](?:1|true)["']/;
const ROW = /<(?:\w+:)?row(?=[\s/>])([^<>]*)>/g;
const ROW_NUMBER = /\sr=["'](\d{1,7})["']/;
const COLUMN = /<(?:\w+:)?col(?=\s)([^<>]*)>/g;

/** The rows of an area that a sheet's XML hides: a filter hides them in the same way. */
export function hiddenRows(xml: string, area: Area | null): LineSpan[] {
  if (!area || !HIDDEN.test(xml)) return [];
  const rows: number[] = [];
  let row = -1;
  for (const [, tag = ""] of xml.matchAll(ROW)) {
    const number = ROW_NUMBER.exec(tag)?.[1];
    row = number === undefined ? row + 1 : Number(number) - 1;
    if (row >= area.row && row < area.row + area.rows && HIDDEN.test(tag)) rows.push(row);
  }
  return spansOf(rows);
}

/** The columns of an area that a sheet's XML hides. */
export function hiddenColumns(xml: string, area: Area | null): LineSpan[] {
  if (!area) return [];
  const columns: number[] = [];
  for (const [, tag = ""] of xml.matchAll(COLUMN)) {
    if (!HIDDEN.test(tag)) continue;
    const attributes = attributesOf(tag);
    const first = Math.max(area.column, Number(attributes.get("min")) - 1);
    const last = Math.min(area.column + area.columns, Number(attributes.get("max"))) - 1;
    for (let column = first; column <= last; column++) columns.push(column);
  }
  return spansOf(columns);
}

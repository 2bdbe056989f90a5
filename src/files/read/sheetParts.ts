import { WorkbookFileError } from "../workbookFileError";

/** A sheet's XML cut where its cells begin and end. */
export interface SheetParts {
  readonly before: string;
  /** From the start tag of the cells to their end tag, "" where there are none. */
  readonly cells: string;
  readonly after: string;
}

const START = /<(?:\w+:)?sheetData(?=[\s/>])[^<>]*>/;
const END = /<\/(?:\w+:)?sheetData\s*>/g;

/** @throws {WorkbookFileError} "damaged" where the cells have no end */
export function sheetParts(xml: string): SheetParts {
  const start = START.exec(xml);
  if (!start) return { before: xml, cells: "", after: "" };
  const opened = start.index + start[0].length;
  if (start[0].endsWith("/>")) return { before: xml.slice(0, start.index), cells: "", after: xml.slice(opened) };
  let closed = opened;
  for (const end of xml.matchAll(END)) closed = end.index + end[0].length;
  if (closed === opened) throw new WorkbookFileError("damaged", "the cells of a sheet have no end");
  return { before: xml.slice(0, start.index), cells: xml.slice(start.index, closed), after: xml.slice(closed) };
}

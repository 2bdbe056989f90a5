import type { Style } from "excelize-wasm";
import type { CellStyle } from "../../scoreboard/document";
import { done, type ExcelizeFile } from "../excelize";
import { columnIndex } from "../formulas/shiftFormula";
import { attributesOf } from "./xmlText";

/** A cell and the number of its look in the workbook. */
export interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

/** The cells of a sheet's XML that have a look of their own. */
export function* styledCells(xml: string): Generator<StyledCell> {
  for (const [, tag = ""] of xml.matchAll(/<(?:\w+:)?c(?=\s)([^<>]*)>/g)) {
    const attributes = attributesOf(tag);
    const style = Number(attributes.get("s") ?? 0);
    const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(attributes.get("r") ?? "") ?? [];
    if (style === 0 || letters === undefined || digits === undefined) continue;
    yield { row: Number(digits) - 1, column: columnIndex(letters), style };
  }
}

const ALIGNMENTS = new Set<unknown>(["left", "center", "right"]);

/** A look in a document's terms, the number format left out. */
export function cellStyle(file: ExcelizeFile, number: number): CellStyle {
  const { Font, Fill, Alignment, Protection }: Style = done(file.GetStyle(number)).style;
  const align = Alignment?.Horizontal;
  const colour = Font?.Color ? rgb(Font.Color) : null;
  const fill = Fill?.Type === "pattern" && Fill.Pattern === 1 ? Fill.Color?.[0] : undefined;
  return {
    ...(Font?.Bold ? { bold: true } : {}),
    ...(Font?.Italic ? { italic: true } : {}),
    ...(Font?.Size ? { fontSize: Font.Size } : {}),
    ...(colour === null ? {} : { fontColor: colour }),
    ...(fill ? { fill: rgb(fill) } : {}),
    ...(Alignment?.WrapText ? { wrap: true } : {}),
    ...(isAlignment(align) ? { align } : {}),
    ...(Protection?.Locked === undefined ? {} : { locked: Protection.Locked }),
  };
}

function isAlignment(value: string | undefined): value is "left" | "center" | "right" {
  return ALIGNMENTS.has(value);
}

function rgb(colour: string): string {
  return `#${colour.replace(/^#/, "").slice(-6).toUpperCase()}`;
}

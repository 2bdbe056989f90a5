import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { CellStyle } from "../../scoreboard/document";

/** Excel's defaults, which the add-in reads where nothing was set. */
export const defaultFont = { name: "Calibri", size: 11, color: "#000000" } as const;

export const generalFormat = "General";

const alignments = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

const verticalAlignments = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

export type VerticalAlignment = keyof typeof verticalAlignments;

/** A style of the document, with what only the object model can set. `null` takes a property away. */
export interface StyleChange extends Omit<CellStyle, "locked" | "fill" | "align"> {
  readonly fill?: string | null;
  readonly align?: CellStyle["align"] | null;
  readonly verticalAlign?: VerticalAlignment;
  readonly fontName?: string;
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** Only the properties that the change names. */
export function toStyleData(change: StyleChange): IStyleData {
  const style: IStyleData = {};
  if (change.numberFormat !== undefined) style.n = { pattern: change.numberFormat };
  if (change.bold !== undefined) style.bl = flag(change.bold);
  if (change.italic !== undefined) style.it = flag(change.italic);
  if (change.fontSize !== undefined) style.fs = change.fontSize;
  if (change.fontName !== undefined) style.ff = change.fontName;
  if (change.fontColor !== undefined) style.cl = { rgb: change.fontColor };
  if (change.fill !== undefined) style.bg = change.fill === null ? null : { rgb: change.fill };
  if (change.wrap !== undefined) style.tb = change.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (change.align !== undefined) style.ht = change.align === null ? null : alignments[change.align];
  if (change.verticalAlign !== undefined) style.vt = verticalAlignments[change.verticalAlign];
  return style;
}

/** The document's style of a cell, without what is Excel's default. */
export function fromStyleData(style: Nullable<IStyleData>): Omit<CellStyle, "locked"> {
  if (!style) return {};
  const format = style.n?.pattern;
  const align = alignmentOf(style);
  const fontColor = style.cl?.rgb ?? "";
  const fill = style.bg?.rgb ?? "";
  return {
    ...(format !== undefined && format !== generalFormat ? { numberFormat: format } : {}),
    ...(style.bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(style.it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(style.fs !== undefined ? { fontSize: style.fs } : {}),
    ...(fontColor !== "" ? { fontColor } : {}),
    ...(fill !== "" ? { fill } : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(align ? { align } : {}),
  };
}

export function alignmentOf(style: Nullable<IStyleData>): CellStyle["align"] | undefined {
  if (style?.ht === HorizontalAlign.LEFT) return "left";
  if (style?.ht === HorizontalAlign.CENTER) return "center";
  if (style?.ht === HorizontalAlign.RIGHT) return "right";
  return undefined;
}

export function verticalAlignmentOf(style: Nullable<IStyleData>): VerticalAlignment {
  if (style?.vt === VerticalAlign.TOP) return "Top";
  return style?.vt === VerticalAlign.MIDDLE ? "Center" : "Bottom";
}

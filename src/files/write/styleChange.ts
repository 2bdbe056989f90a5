import type { CellStyle } from "../../scoreboard/document";

/** A look with nothing left open: what Excel takes where a style is silent. */
const PLAIN = {
  numberFormat: "General",
  bold: false,
  italic: false,
  fontSize: 11,
  fontColor: "",
  fill: "",
  wrap: false,
  align: "",
  locked: true,
} as const;

/**
 * What has to be laid over one look to get another; `null` where nothing has.
 * @returns only properties that differ; `""` for a colour, fill or alignment stands for none
 */
export function styleChange(before: CellStyle, after: CellStyle): StyleChange | null {
  const from = { ...PLAIN, ...before };
  const to = { ...PLAIN, ...after };
  const change: StyleChange = {
    ...(from.numberFormat === to.numberFormat ? {} : { numberFormat: to.numberFormat }),
    ...(from.bold === to.bold ? {} : { bold: to.bold }),
    ...(from.italic === to.italic ? {} : { italic: to.italic }),
    ...(from.fontSize === to.fontSize ? {} : { fontSize: to.fontSize }),
    ...(sameColour(from.fontColor, to.fontColor) ? {} : { fontColor: to.fontColor }),
    ...(sameColour(from.fill, to.fill) ? {} : { fill: to.fill }),
    ...(from.wrap === to.wrap ? {} : { wrap: to.wrap }),
    ...(from.align === to.align ? {} : { align: to.align }),
    ...(from.locked === to.locked ? {} : { locked: to.locked }),
  };
  return Object.keys(change).length === 0 ? null : change;
}

/** A style in which a colour, fill or alignment may also be taken away, by `""`. */
export type StyleChange = Omit<CellStyle, "align"> & { readonly align?: NonNullable<CellStyle["align"]> | "" };

function sameColour(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}

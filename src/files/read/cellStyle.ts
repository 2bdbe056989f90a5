import type { Style } from "excelize-wasm";
import type { CellStyle } from "../../scoreboard/document";
import { done, type ExcelizeFile } from "../excelize";

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

import type { Fill, Font, Style } from "excelize-wasm";
import { done, type ExcelizeFile } from "../excelize";
import type { StyleChange } from "./styleChange";
import { styleKey } from "./cellGrid";

const FONT = "Calibri";
const FONT_SIZE = 11;
/** Number of the theme's colour for text. */
const TEXT_COLOUR = 1;
const NO_FILL = 0;
const SOLID = 1;

/** Makes each look once in a workbook and remembers its number. */
export class StyleRegistry {
  readonly #numbers = new Map<string, number>();

  constructor(private readonly file: ExcelizeFile) {}

  /** Number of a look laid over what a cell has already; `over` is that cell's own number, 0 for none. */
  numberOf(style: StyleChange, over = 0): number {
    const key = `${String(over)} ${styleKey(style)}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const base = over === 0 ? {} : withKnownFill(done(this.file.GetStyle(over)).style);
    const { style: number } = done(this.file.NewStyle(excelStyle(style, base)));
    this.#numbers.set(key, number);
    return number;
  }
}

/** A look in excelize's terms, over another one: borders and all else that a document does not know stay. */
function excelStyle(style: StyleChange, base: Style): Style {
  const { numberFormat, fill, wrap, align, locked } = style;
  const alignment = { ...base.Alignment };
  return {
    ...(numberFormat === undefined ? base : withNumberFormat(numberFormat, base)),
    Font: fontOf(style, base),
    ...(fill === undefined ? {} : { Fill: fillOf(fill) }),
    Alignment: {
      ...alignment,
      ...(alignment.Vertical ? {} : { Vertical: "center" }),
      ...(wrap === undefined ? {} : { WrapText: wrap }),
      ...(align === undefined ? {} : { Horizontal: align }),
    },
    ...(locked === undefined ? {} : { Protection: { ...base.Protection, Locked: locked } }),
  };
}

/** Where a fill names no pattern, as openpyxl writes none, excelize reads -1 and takes that for no fill of its own. */
function withKnownFill(style: Style): Style {
  const known = { ...style };
  if ((known.Fill?.Pattern ?? NO_FILL) < NO_FILL) delete known.Fill;
  return known;
}

function fontOf({ bold, italic, fontSize, fontColor }: StyleChange, base: Style): Font {
  const font: Font = { Family: FONT, Size: FONT_SIZE, ...base.Font };
  if (bold !== undefined) font.Bold = bold;
  if (italic !== undefined) font.Italic = italic;
  if (fontSize !== undefined) font.Size = fontSize;
  if (fontColor !== undefined) {
    font.Color = fontColor;
    delete font.ColorTheme;
  }
  if (!font.Color) font.ColorTheme ??= TEXT_COLOUR;
  return font;
}

function fillOf(colour: string): Fill {
  return colour === "" ? { Type: "pattern", Pattern: NO_FILL } : { Type: "pattern", Pattern: SOLID, Color: [colour] };
}

function withNumberFormat(format: string, base: Style): Style {
  const style = { ...base };
  delete style.CustomNumFmt;
  delete style.NumFmt;
  return format === "General" ? style : { ...style, CustomNumFmt: format };
}

import type { CellType } from "../../scoreboard/layout/spec";

/** What a text in a column of figures is; each text is exactly one of them. */
export type TextFigure =
  | { readonly rule: "T01"; readonly number: number }
  | { readonly rule: "T03"; readonly number: number }
  | { readonly rule: "T05"; readonly first: number; readonly second: number }
  | { readonly rule: "T06"; readonly number: number; readonly unit: string }
  | { readonly rule: "T18" };

const UNITS = ["vrk", "pv", "kk", "v", "%", "€", "htv", "kpl", "hlö", "h", "min"];
const UNIT = String.raw`(${UNITS.join("|")})\.?`;
const FIGURE = String.raw`[-+−–]?\d[\d.,\s]*`;
const WITH_UNIT = new RegExp(String.raw`^(${FIGURE})${UNIT}$`, "iu");
const TWO_FIGURES = new RegExp(String.raw`^(${FIGURE})(?:${UNIT}\s*)?/\s*(${FIGURE})(?:${UNIT})?$`, "iu");
/** No-break space, narrow no-break space, thin space. */
const UNBROKEN_SPACE = /[\u00A0\u202F\u2009]/;

/** Decides what is wrong with a text where a number ought to stand. */
export function classifyText(text: string, type: CellType): TextFigure {
  const trimmed = text.trim();
  const number = readNumber(trimmed, type);
  if (number !== null) return { rule: UNBROKEN_SPACE.test(text) ? "T03" : "T01", number };

  const pair = TWO_FIGURES.exec(trimmed);
  const first = pair && readNumber(pair[1] ?? "", type);
  const second = pair && readNumber(pair[3] ?? "", type);
  if (first !== null && second !== null) return { rule: "T05", first, second };

  const withUnit = WITH_UNIT.exec(trimmed);
  const figure = withUnit && readNumber(withUnit[1] ?? "", type);
  return figure === null ? { rule: "T18" } : { rule: "T06", number: figure, unit: (withUnit?.[2] ?? "").toLowerCase() };
}

const DIGITS = /^(-?)(\d{1,3}(?:\s\d{3})+|\d+)((?:[.,]\d+)*)$/u;
const GROUPED = /^\d{1,3}$/;

/**
 * The number that a text stands for: `12,5`, `12.5`, `1 234,5`, `1.234,5`, `1,234.5`, `−12,5`; `null` where it is none.
 * One point or comma before exactly three digits parts thousands in a count and decimals elsewhere.
 */
function readNumber(text: string, type: CellType): number | null {
  const found = DIGITS.exec(text.trim().replace(/^[−–]/, "-").replace(/^\+/, ""));
  if (!found) return null;
  const [, minus = "", whole = "", rest = ""] = found;
  const parts = rest.match(/[.,]\d+/g) ?? [];
  const decimals = decimalsOf(whole, parts, type);
  const groups = decimals === "" ? parts : parts.slice(0, -1);
  const [sign = ""] = groups[0] ?? "";
  if (groups.some((group) => group.length !== 4 || !group.startsWith(sign))) return null;
  if (sign !== "" && decimals.startsWith(sign)) return null;
  if (groups.length > 0 && !GROUPED.test(whole)) return null;
  const integer = whole.replace(/\s/g, "") + groups.map((group) => group.slice(1)).join("");
  const value = Number(`${minus}${integer}.${decimals.slice(1)}`);
  return Number.isFinite(value) ? value : null;
}

/** The part with the decimals and its point or comma, "" where there are none. */
function decimalsOf(whole: string, parts: readonly string[], type: CellType): string {
  const last = parts.at(-1) ?? "";
  const [sign = ""] = last;
  if (parts.length === 1) return type === "count" && last.length === 4 && GROUPED.test(whole) ? "" : last;
  return parts.slice(0, -1).some((part) => part.startsWith(sign)) ? "" : last;
}

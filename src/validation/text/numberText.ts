import type { CellType } from "../../scoreboard/layout/spec";

/** What number a text stands for, and what keeps Excel from reading it. */
export interface NumberText {
  readonly number: number;
  /** The other number that it may stand for: `1.234` is 1.234 or 1234. `null` where there is no doubt. */
  readonly other: number | null;
  readonly sign: "dash" | "space" | "point" | null;
}

/** Minus sign, figure dash, en dash, non-breaking hyphen. */
const DASH = /^[−‒–\u2011]/;
/** No-break space, narrow no-break space, thin space. */
const UNBROKEN_SPACE = /[\u00A0\u202F\u2009]/;
const DIGITS = /^(-?)(\d{1,3}(?:\s\d{3})+|\d+)((?:[.,]\d+)*)$/u;
const GROUPED = /^\d{1,3}$/;
const NO_LEADING_ZERO = /^[1-9]/;

/**
 * Reads a number as people write it: `12,5`, `12.5`, `1 234,5`, `1.234,5`, `1,234.5`, `−12,5`; `null` where it is none.
 * One point or comma before exactly three digits parts thousands in a count, and may part them elsewhere.
 */
export function readNumberText(text: string, type: CellType): NumberText | null {
  const trimmed = text.trim();
  const found = DIGITS.exec(trimmed.replace(DASH, "-").replace(/^\+/, ""));
  if (!found) return null;
  const [, minus = "", whole = "", rest = ""] = found;
  const parts = rest.match(/[.,]\d+/g) ?? [];
  const decimals = decimalsOf(whole, parts, type);
  const number = numberOf(minus, whole, parts, decimals);
  if (number === null) return null;
  const mayBeThousands = parts.length === 1 && decimals.length === 4 && GROUPED.test(whole);
  const other = mayBeThousands && NO_LEADING_ZERO.test(whole) ? numberOf(minus, whole, parts, "") : null;
  return { number, other, sign: signOf(text, trimmed) };
}

function signOf(text: string, trimmed: string): NumberText["sign"] {
  if (DASH.test(trimmed)) return "dash";
  if (UNBROKEN_SPACE.test(text)) return "space";
  return trimmed.includes(".") ? "point" : null;
}

/** The part with the decimals and its point or comma, "" where there are none. */
function decimalsOf(whole: string, parts: readonly string[], type: CellType): string {
  const last = parts.at(-1) ?? "";
  const [sign = ""] = last;
  if (parts.length === 1) return type === "count" && last.length === 4 && GROUPED.test(whole) ? "" : last;
  return parts.slice(0, -1).some((part) => part.startsWith(sign)) ? "" : last;
}

/** @param parts what follows the whole part, each with its point or comma; all but the decimals part thousands */
function numberOf(minus: string, whole: string, parts: readonly string[], decimals: string): number | null {
  const groups = decimals === "" ? parts : parts.slice(0, -1);
  const [sign = ""] = groups[0] ?? "";
  if (groups.some((group) => group.length !== 4 || !group.startsWith(sign))) return null;
  if (sign !== "" && decimals.startsWith(sign)) return null;
  if (groups.length > 0 && !GROUPED.test(whole)) return null;
  const integer = whole.replace(/\s/g, "") + groups.map((group) => group.slice(1)).join("");
  const value = Number(`${minus}${integer}.${decimals.slice(1)}`);
  return Number.isFinite(value) ? value : null;
}

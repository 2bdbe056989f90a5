/** What an Excel number format makes of a number. */
export type FormatKind = "general" | "text" | "date" | "time" | "percent" | "number";

/** Texts in quotes, single signs taken as they are, fillers, colours, conditions and currencies: none of them shows a figure. */
const LITERALS = /"[^"]*"?|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/giu;

const KNOWN = new Map<string, FormatKind>();

/**
 * Kind of a number format in Excel's invariant notation.
 * @example formatKind("d.m.yyyy") // "date"
 */
export function formatKind(format: string): FormatKind {
  const before = KNOWN.get(format);
  if (before !== undefined) return before;
  const kind = readKind(format);
  KNOWN.set(format, kind);
  return kind;
}

function readKind(format: string): FormatKind {
  if (format === "" || /^general$/i.test(format)) return "general";
  const [positive = ""] = format
    .replace(LITERALS, "")
    .replace(/general/gi, "")
    .split(";");
  if (positive.includes("@")) return "text";
  if (/[yd]/i.test(positive)) return "date";
  if (/[hs]/i.test(positive)) return "time";
  if (/m/i.test(positive)) return "date";
  return positive.includes("%") ? "percent" : "number";
}

/** Whether figures are shown as whole numbers. */
export function showsWholeNumbers(format: string): boolean {
  return formatKind(format) === "number" && !format.includes(".");
}

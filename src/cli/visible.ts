/** Signs that do something to a terminal instead of standing in it, and those that turn the direction of the text around them. */
const INVISIBLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const LINE_BREAK = /\s*\n\s*/g;

/**
 * A text of ours, which may hold texts of a workbook, as it is safe to print: signs that would do something are spelled out. In JSON
 * the spelling means the sign itself.
 * @example visible("\x1b[31m") // "\\u001b[31m"
 */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The same of a text that is one line: line breaks within it, which only a workbook's text can hold, are shown as a sign. */
export function visibleLine(line: string): string {
  return visible(line.replace(LINE_BREAK, " ↵ "));
}

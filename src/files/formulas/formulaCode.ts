/** Texts, quoted sheet names and bracketed column or workbook references: what stands in them is no code. */
const LITERALS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]/g;

/** A formula with its code changed and its literals as they were. */
export function mapCode(formula: string, change: (code: string) => string): string {
  let mapped = "";
  let at = 0;
  for (const literal of formula.matchAll(LITERALS)) {
    mapped += change(formula.slice(at, literal.index)) + literal[0];
    at = literal.index + literal[0].length;
  }
  return mapped + change(formula.slice(at));
}

/** A piece of a formula: plain code, a text in quotes, a quoted sheet name with its mark, or a structured reference. */
export interface FormulaSegment {
  readonly kind: "code" | "text" | "sheet" | "structured";
  readonly text: string;
}

const tableNameAtEnd = /[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** The end of a quoted piece, whose quotes are doubled inside. */
function quotedEnd(formula: string, start: number, quote: string): number {
  let end = formula.indexOf(quote, start + 1);
  while (end >= 0 && formula[end + 1] === quote) end = formula.indexOf(quote, end + 2);
  return end < 0 ? formula.length : end + 1;
}

/** The end of a bracket and all in it; an apostrophe keeps the character after it from counting. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let index = start; index < formula.length; index += 1) {
    if (formula[index] === "'") index += 1;
    else if (formula[index] === "[") depth += 1;
    else if (formula[index] === "]" && --depth === 0) return index + 1;
  }
  return formula.length;
}

/** Cuts a formula so that texts and names are never taken for references. Joined again, the pieces are the formula. */
export function formulaSegments(formula: string): readonly FormulaSegment[] {
  const segments: FormulaSegment[] = [];
  let code = "";
  const flush = (): void => {
    if (code !== "") segments.push({ kind: "code", text: code });
    code = "";
  };
  let index = 0;
  while (index < formula.length) {
    const character = formula[index] ?? "";
    if (character === '"' || character === "'") {
      const end = quotedEnd(formula, index, character);
      flush();
      const mark = character === "'" && formula[end] === "!" ? 1 : 0;
      segments.push({ kind: character === '"' ? "text" : "sheet", text: formula.slice(index, end + mark) });
      index = end + mark;
    } else if (character === "[") {
      const end = bracketEnd(formula, index);
      const table = tableNameAtEnd.exec(code)?.[0] ?? "";
      code = code.slice(0, code.length - table.length);
      flush();
      segments.push({ kind: "structured", text: table + formula.slice(index, end) });
      index = end;
    } else {
      code += character;
      index += 1;
    }
  }
  flush();
  return segments;
}

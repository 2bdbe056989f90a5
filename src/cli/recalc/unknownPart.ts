import { type Token, tokenize } from "../../validation/formula/tokenize";

/** What formulas may speak of; all in upper case. */
export interface Vocabulary {
  readonly functions: ReadonlySet<string>;
  /** Defined names and tables. */
  readonly names: ReadonlySet<string>;
  readonly sheets: ReadonlySet<string>;
  /** Whether rows are hidden, which the engine does not know of. */
  readonly hiddenRows: boolean;
}

const CONSTANTS = new Set(["TRUE", "FALSE"]);
const READS_HIDDEN_ROWS = new Set(["SUBTOTAL", "AGGREGATE"]);
/** Functions with names of their own for values. */
const NAMES_VALUES = new Set(["LET"]);
/** The engine stops at functions that a formula makes itself, and such a function may call itself without end. */
const NOT_CALCULATED = new Set(["LAMBDA"]);

/** The first function, name, sheet or workbook in a formula that the engine cannot calculate; `null` if it can all. */
export function unknownPart(formula: string, vocabulary: Vocabulary): string | null {
  const tokens = tokenize(formula);
  const ownNames = tokens.some((token) => token.type === "call" && NAMES_VALUES.has(functionName(token.text)));
  for (const [index, token] of tokens.entries()) {
    const part = unknownIn(token, tokens[index + 1], vocabulary, ownNames);
    if (part !== null) return part;
  }
  return null;
}

/** Whether a formula calls a function of ours. */
export function callsScoreboard(formula: string): boolean {
  return tokenize(formula).some((token) => token.type === "call" && OWN_CALL.test(token.text));
}

/** Whether a formula is a single call of a function of ours and nothing around it. */
export function isScoreboardCall(formula: string): boolean {
  const tokens = tokenize(formula);
  const [first] = tokens;
  if (first?.type !== "call" || !OWN_CALL.test(first.text)) return false;
  let open = 0;
  return tokens.every((token, index) => {
    if (token.type === "call" || (token.type === "other" && token.text === "(")) open++;
    if (token.type === "other" && token.text === ")") open--;
    return open > 0 || index === tokens.length - 1;
  });
}

const OWN_CALL = /^(?:_xldudf_)?SCOREBOARD[._]/i;

function functionName(call: string): string {
  return call.slice(0, -1).toUpperCase();
}

function unknownIn(token: Token, next: Token | undefined, known: Vocabulary, ownNames: boolean): string | null {
  switch (token.type) {
    case "call": {
      const name = functionName(token.text);
      if (NOT_CALCULATED.has(name)) return name;
      if (ownNames && !name.includes(".") && !known.functions.has(name)) return null;
      return known.functions.has(name) && !(known.hiddenRows && READS_HIDDEN_ROWS.has(name)) ? null : name;
    }
    case "name":
      return ownNames || CONSTANTS.has(token.text.toUpperCase()) || known.names.has(token.text.toUpperCase())
        ? null
        : token.text;
    case "reference":
      return token.sheet === null || known.sheets.has(token.sheet.toUpperCase()) ? null : token.sheet;
    case "structured":
      if (token.table === "" && next?.type === "other" && next.text === "!") return `[${token.inside}]`;
      return token.table === "" || known.names.has(token.table.toUpperCase()) ? null : token.table;
    case "other":
      return null;
  }
}

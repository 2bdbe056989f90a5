import { type PlacedToken, placedTokens } from "../../formula/tokenize";
import { readReference } from "../../formula/reference";
import { replacePieces, type Replacement } from "../../formula/replacePieces";
import { sameSheet } from "../../formula/formulaReader";
import { type MovedSpan, type RowMoves, spanAfter } from "./rowMoves";

/** Give the same whatever the order of the cells they read, and whether or not an empty one is among them. */
const IN_ANY_ORDER: ReadonlySet<string> = new Set([
  ...["SUM(", "COUNT(", "AVERAGE(", "MIN(", "MAX(", "MEDIAN(", "COUNTIF("],
]);
/** Read cells that their text or their figures name: nobody can tell which. */
const READS_ANYWHERE: ReadonlySet<string> = new Set(["INDIRECT(", "OFFSET("]);
const SEPARATORS: ReadonlySet<string> = new Set([",", ")"]);
const ROW_NUMBER = /[0-9]+/g;

/**
 * A formula that reads the same cells after rows have moved, as Excel keeps it up when cells are cut and inserted.
 * @param home the sheet on which the formula stands
 * @returns `null` where it cannot: it reads rows that no longer stand together, or in their order
 */
export function followRows(formula: string, home: string, moves: RowMoves): string | null {
  const isHome = sameSheet(home, moves.sheet);
  if (!isHome && !mentions(formula, moves.sheet)) return formula;
  const tokens = placedTokens(formula);
  const replacements: Replacement[] = [];
  for (const [index, { token, from, to }] of tokens.entries()) {
    if (token.type === "call" && READS_ANYWHERE.has(token.text.toUpperCase())) return null;
    if (token.type !== "reference" || !sameSheet(token.sheet ?? home, moves.sheet)) continue;
    const reference = readReference(token.address, moves.sheet);
    if (!reference) continue;
    const span = { first: reference.top.at, last: reference.bottom.at };
    const after = spanAfter(moves, span);
    if (!after || (!after.same && !isInAnyOrder(tokens, index))) return null;
    if (after.first === span.first && after.last === span.last) continue;
    const prefix = formula.slice(from, to - token.address.length);
    replacements.push({ from, to, text: prefix + addressOf(token.address, after) });
  }
  return replacePieces(formula, replacements);
}

function mentions(formula: string, sheet: string): boolean {
  return formula.toLowerCase().includes(sheet.replaceAll("'", "''").toLowerCase());
}

/** Whether a reference is an argument by itself of a function to which order does not matter. */
function isInAnyOrder(tokens: readonly PlacedToken[], index: number): boolean {
  const next = tokens[index + 1]?.token;
  if (next?.type !== "other" || !SEPARATORS.has(next.text)) return false;
  let depth = 0;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]?.token;
    if (token?.type === "call") {
      if (depth === 0) return IN_ANY_ORDER.has(token.text.toUpperCase()) && isArgument(tokens, index);
      depth--;
    } else if (token?.type === "other") {
      if (token.text === ")") depth++;
      else if (token.text === "(") depth--;
      if (depth < 0) return false;
    }
  }
  return false;
}

function isArgument(tokens: readonly PlacedToken[], index: number): boolean {
  const before = tokens[index - 1]?.token;
  return before?.type === "call" || (before?.type === "other" && before.text === ",");
}

/** The same address on other rows; the first number is the upper one in `A5:B9` and the lower one in `B9:A5`. */
function addressOf(address: string, { first, last }: MovedSpan): string {
  const [a = 0, b = a] = (address.match(ROW_NUMBER) ?? []).map(Number);
  const rows = a <= b ? [first, last] : [last, first];
  let at = 0;
  return address.replace(ROW_NUMBER, () => String((rows[at++] ?? first) + 1));
}

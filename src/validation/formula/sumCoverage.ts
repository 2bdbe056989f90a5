import { callsIn } from "./calls";
import type { FormulaReader } from "./formulaReader";
import type { OwnFormula } from "./ownFormulas";
import type { Reference } from "./reference";
import { type PlacedToken, placedTokens } from "./tokenize";

/** A range that a sum reads, with its place in the formula. */
export interface SummedRange extends PlacedToken {
  readonly reference: Reference;
}

/** What a sum reads of one sheet. */
export interface CoveredRows {
  readonly ranges: readonly SummedRange[];
  readonly covers: (row: number) => boolean;
}

/** `SUBTOTAL(9,…)` and `SUBTOTAL(109,…)` sum, as does `SUM`. */
const SUBTOTAL_SUMS: ReadonlySet<string> = new Set(["9", "109"]);

/** The sums of a formula over ranges of more than one row; a sum over anything else besides is left out. */
export function sumCoverage(formulas: FormulaReader, { formula, sheet, row }: OwnFormula): CoveredRows[] {
  if (!/SUM|SUBTOTAL/i.test(formula)) return [];
  return callsIn(placedTokens(formula)).flatMap(({ name, args }) => {
    const summed = argumentsOf(name, args);
    if (!summed) return [];
    const ranges = summed.flatMap((pieces): (SummedRange | null)[] => {
      const [piece, another] = pieces;
      if (!piece || another) return [null];
      const { token, from, to } = piece;
      const text = formula.slice(from, to);
      const [reference] = formulas.references(`=${text}`, { sheet: sheet.name, row });
      return [reference ? { token, from, to, reference } : null];
    });
    const known = ranges.filter((range) => range !== null);
    if (known.length < ranges.length || !known.some(({ reference }) => reference.bottom.at > reference.top.at))
      return [];
    const covers = (at: number): boolean =>
      known.some(({ reference }) => at >= reference.top.at && at <= reference.bottom.at);
    return [{ ranges: known, covers }];
  });
}

function argumentsOf(
  name: string,
  args: readonly (readonly PlacedToken[])[],
): readonly (readonly PlacedToken[])[] | null {
  if (name === "SUM") return args;
  const [kind] = args[0] ?? [];
  const isSum = name === "SUBTOTAL" && kind?.token.type === "other" && SUBTOTAL_SUMS.has(kind.token.text);
  return isSum ? args.slice(1) : null;
}

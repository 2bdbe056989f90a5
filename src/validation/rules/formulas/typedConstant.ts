import { infoLayout, type InfoField } from "../../../scoreboard/layout/info";
import type { CellChange } from "../../fix";
import { formulaRuns, placeOfRun } from "../../formula/formulaRuns";
import { replacePieces } from "../../formula/replacePieces";
import { type PlacedToken, placedTokens } from "../../formula/tokenize";
import type { Rule, RuleContext } from "../../rule";

/** Numbers that belong to a calculation itself: parts of a whole, calendar and clock, powers of ten. */
const UNITS: ReadonlySet<number> = new Set([
  ...[0, 1, 2, 3, 4, 7, 12, 24, 30, 52, 60, 360, 365, 365.25, 366, 3600],
  ...[10, 100, 1000, 10_000, 100_000, 1_000_000],
]);

const ARITHMETIC: ReadonlySet<string> = new Set(["+", "-", "*", "/"]);

/** A formula reckons with a figure that is typed into it, such as 62 working days, and does not follow when that changes. */
export const typedConstant: Rule<"F06"> = {
  meta: {
    code: "F06",
    name: "typed-constant",
    severity: "warning",
    category: "formulas",
    reads: "structure",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check(context) {
    const { ownFormulas } = context;
    const found = (yield* ownFormulas.read()).flatMap((cell) => {
      const [constant] = constantsIn(cell.formula);
      return constant ? [{ ...cell, constant: constant.value, name: nameOf(context, constant) }] : [];
    });
    for (const run of formulaRuns(found, ({ constant, name }) => `${String(constant)} ${name ?? ""}`)) {
      const { constant, name } = run[0];
      yield { rule: "F06", at: placeOfRun(run), details: { constant, name, cells: run.length } };
    }
  },
  /** Where each typed figure is just now the value of one named cell of Tiedot. */
  fixes(context, { at: { sheet: name, area } }) {
    const sheet = context.snapshot.sheets.find((one) => one.name === name);
    if (!sheet || !area) return [];
    const changes = Array.from({ length: area.rows }, (_, index): CellChange | null => {
      const row = area.row + index;
      const formula = withNames(context, sheet.formulas[row - sheet.row]?.[area.column - sheet.column] ?? "");
      return formula === null ? null : { kind: "cell", sheet: sheet.name, row, column: area.column, to: { formula } };
    });
    const known = changes.filter((change) => change !== null);
    return known.length < area.rows ? [] : [{ consent: "ask", changes: known }];
  },
};

interface Constant extends PlacedToken {
  readonly value: number;
  /** Whether something is multiplied or divided by it. */
  readonly isFactor: boolean;
}

/** A number before or behind a sign, in a formula without blanks. */
const BESIDE_SIGN =
  /(?<![\p{L}\p{N}_.$])[0-9.]+(?:[Ee][-+]?[0-9]+)?(?=%?[-+*/])|(?<=[-+*/])[0-9.]+(?:[Ee][-+]?[0-9]+)?/gu;

/** Most formulas reckon with units alone, and to take one to pieces is slow. */
function mayReckon(formula: string): boolean {
  return [...formula.replace(/\s+/g, "").matchAll(BESIDE_SIGN)].some(([number]) => !UNITS.has(Number(number)));
}

/**
 * The numbers that stand beside +, -, * or / in a formula that reads cells, units left out. What is an argument by itself
 * (digits to round to, a column to look up), a limit to compare with or an exponent is no figure of the calculation.
 */
function constantsIn(formula: string): Constant[] {
  if (!mayReckon(formula)) return [];
  const tokens = placedTokens(formula);
  if (!tokens.some(({ token }) => ["reference", "name", "structured"].includes(token.type))) return [];
  return tokens.flatMap((placed, index) => {
    const { token } = placed;
    const value = token.type === "other" && /^[0-9.]/.test(token.text) ? Number(token.text) : NaN;
    if (Number.isNaN(value) || UNITS.has(value)) return [];
    const isPercent = signAt(tokens, index + 1) === "%";
    const signs = [signAt(tokens, index - 1), signAt(tokens, index + (isPercent ? 2 : 1))] as const;
    const [before, after] = signs;
    const reckons = ARITHMETIC.has(after) || (ARITHMETIC.has(before) && !isLeadingSign(tokens, index - 1));
    if (!reckons || signs.includes("^")) return [];
    return [{ ...placed, value, isFactor: !isPercent && signs.some((sign) => sign === "*" || sign === "/") }];
  });
}

/** Whether a plus or minus belongs to the number behind it: `ROUND(A1,-2)`. */
function isLeadingSign(tokens: readonly PlacedToken[], index: number): boolean {
  const sign = signAt(tokens, index);
  const former = tokens[index - 1]?.token;
  if (sign !== "+" && sign !== "-") return false;
  if (!former || former.type === "call") return true;
  return former.type === "other" && !/^[0-9.")%}]/.test(former.text);
}

function signAt(tokens: readonly PlacedToken[], index: number): string {
  const token = tokens[index]?.token;
  return token?.type === "other" ? token.text : "";
}

/** What figures are divided by. That another value of Tiedot is the same is likely to be chance. */
const DIVISORS: readonly InfoField[] = ["workdays", "hoursPerHtv"];

/** The workbook name whose cell holds a constant, `null` where none or several do. */
function nameOf(
  { scoreboard, snapshot }: RuleContext,
  { value, isFactor }: Pick<Constant, "value" | "isFactor">,
): string | null {
  const names = infoLayout.fields.flatMap(({ key, definedName }) => {
    const cell = DIVISORS.includes(key) ? scoreboard.info?.fields.get(key) : undefined;
    if (definedName === undefined || cell?.value !== value) return [];
    return isFactor && (snapshot.calculated || cell.formula === null) ? [definedName] : [];
  });
  return names.length === 1 ? (names[0] ?? null) : null;
}

function withNames(context: RuleContext, formula: string): string | null {
  const constants = constantsIn(formula);
  const named = constants.flatMap((constant) => {
    const text = nameOf(context, constant);
    return text === null ? [] : [{ from: constant.from, to: constant.to, text }];
  });
  return named.length === 0 || named.length < constants.length ? null : replacePieces(formula, named);
}

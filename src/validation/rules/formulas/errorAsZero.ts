import type { SheetSnapshot } from "../../../scoreboard/snapshot";
import type { CellChange } from "../../fix";
import { type Call, callsIn } from "../../formula/calls";
import { formulaRuns, placeOfRun } from "../../formula/formulaRuns";
import { replacePieces } from "../../formula/replacePieces";
import { type PlacedToken, placedTokens } from "../../formula/tokenize";
import type { Rule, RuleContext } from "../../rule";
import { scoreboardTables } from "../../tables/scoreboardTables";

const ERROR_CHECKS: ReadonlySet<string> = new Set(["ISERROR", "ISERR", "ISNA"]);

/** A formula turns an error into 0, so that a missing figure looks like a figure. */
export const errorAsZero: Rule<"F07"> = {
  meta: {
    code: "F07",
    name: "error-as-zero",
    severity: "warning",
    category: "formulas",
    reads: "structure",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check({ ownFormulas }) {
    const found = (yield* ownFormulas.read()).filter(({ formula }) => zeros(formula).length > 0);
    for (const run of formulaRuns(found, () => "")) {
      yield { rule: "F07", at: placeOfRun(run), details: { cells: run.length } };
    }
  },
  /** An empty text in place of the 0. None where a required figure would be gone: it has to be found first. */
  fixes(context, { at: { sheet: name, area } }) {
    const sheet = context.snapshot.sheets.find((one) => one.name === name);
    if (!sheet || !area) return [];
    const changes = Array.from({ length: area.rows }, (_, index): CellChange | null => {
      const [row, column] = [area.row + index, area.column];
      const formula = sheet.formulas[row - sheet.row]?.[column - sheet.column] ?? "";
      if (hidesRequired(context, sheet, row, column)) return null;
      const to = {
        formula: replacePieces(
          formula,
          zeros(formula).map(({ from, to: end }) => ({ from, to: end, text: '""' })),
        ),
      };
      return { kind: "cell", sheet: sheet.name, row, column, to };
    });
    const known = changes.filter((change) => change !== null);
    return known.length < area.rows ? [] : [{ consent: "ask", changes: known }];
  },
};

/** The zeros that stand for an error in a formula. */
function zeros(formula: string): PlacedToken[] {
  if (!/IFERROR|IFNA|ISERR|ISNA/i.test(formula)) return [];
  const calls = callsIn(placedTokens(formula));
  return calls.flatMap((call) => {
    const [zero, ...more] = standIn(call, calls);
    return zero?.token.type === "other" && more.length === 0 && Number(zero.token.text) === 0 ? [zero] : [];
  });
}

/** What a call gives in the place of an error: `IFERROR(x,0)`, `IF(ISERROR(x),0,x)`. */
function standIn({ name, args }: Call, calls: readonly Call[]): readonly PlacedToken[] {
  if (name === "IFERROR" || name === "IFNA") return args[1] ?? [];
  const [condition] = args[0] ?? [];
  const checked = name === "IF" && calls.find(({ head }) => head === condition);
  return checked && ERROR_CHECKS.has(checked.name) ? (args[1] ?? []) : [];
}

/** Whether a cell is required and shows 0 just now. */
function hidesRequired(context: RuleContext, sheet: SheetSnapshot, row: number, column: number): boolean {
  if (sheet.values[row - sheet.row]?.[column - sheet.column] !== 0) return false;
  const table = scoreboardTables(context).find(({ parts }) => parts.sheet === sheet);
  const index = table?.parts.sheetRows.indexOf(row) ?? -1;
  const isRequired = table?.parts.columns.some((one) => one.column === column && one.spec.required === true);
  return isRequired === true && index >= 0 && table?.belongs(index) === true;
}

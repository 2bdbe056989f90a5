import { isCellError } from "../../../scoreboard/cellValue";
import { calledFunction } from "../../../scoreboard/functionNames";
import type { CellChange } from "../../fix";
import { callsIn } from "../../formula/calls";
import { formulaRuns, placeOfRun } from "../../formula/formulaRuns";
import type { OwnFormula } from "../../formula/ownFormulas";
import { replacePieces } from "../../formula/replacePieces";
import { sameFormula } from "../../formula/sameFormula";
import { placedTokens } from "../../formula/tokenize";
import { withoutPropagated } from "../../formula/propagatedErrors";
import type { Rule, RuleContext } from "../../rule";
import { ERROR } from "../../tables/cellKind";

const UNKNOWN_NAME = "#NAME?";

/** A formula shows #NAME? because Excel does not find a function of ours: it was not there at the time, or is misspelt. */
export const unknownFunction: Rule<"F05"> = {
  meta: {
    code: "F05",
    name: "unknown-function",
    severity: "error",
    category: "formulas",
    reads: "workbook",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check(context) {
    const own = (yield* context.ownFormulas.read()).filter(({ value }) => isUnknownName(value));
    const broken = [...own, ...inColumns(context)].flatMap((cell) => {
      const wanted = wantedFunction(cell.formula);
      return wanted === null ? [] : [{ ...cell, wanted }];
    });
    for (const run of formulaRuns(withoutPropagated(context, broken), ({ wanted }) => wanted)) {
      yield { rule: "F05", at: placeOfRun(run), details: { function: run[0].wanted, cells: run.length } };
    }
  },
  /** Each formula is written once more, with the right names: Excel then looks for the functions anew. */
  fixes({ snapshot }, { at: { sheet: name, area } }) {
    const sheet = snapshot.sheets.find((one) => one.name === name);
    if (!sheet || !area) return [];
    const changes = Array.from({ length: area.rows }, (_, index): CellChange | null => {
      const row = area.row + index;
      const written = sheet.formulas[row - sheet.row]?.[area.column - sheet.column] ?? null;
      const formula = written === null ? null : respelled(written);
      return formula === null ? null : { kind: "cell", sheet: sheet.name, row, column: area.column, to: { formula } };
    });
    const known = changes.filter((change) => change !== null);
    return known.length < area.rows ? [] : [{ consent: "ask", changes: known }];
  },
};

function isUnknownName(value: OwnFormula["value"]): boolean {
  return isCellError(value) && value.error === UNKNOWN_NAME;
}

/** Cells of the layout's formulas; one that says something else than its column is left to F02. */
function inColumns({ formulaColumns, formulas }: RuleContext): OwnFormula[] {
  return formulaColumns.flatMap(({ table, column, formula: expected, exact }) => {
    if (column.count(ERROR) === 0) return [];
    const { sheet } = table.parts;
    const cells: OwnFormula[] = [];
    for (let row = 0; row < table.rows; row++) {
      const value = column.kinds[row] === ERROR && table.belongs(row) ? table.value(row, column) : null;
      const formula = isUnknownName(value) ? table.formula(row, column) : null;
      if (formula === null) continue;
      const home = { sheet: sheet.name, row: table.sheetRow(row) };
      const isColumns =
        exact[row] === 1 || (expected && sameFormula(formulas, formula, expected.text(String(home.row + 1)), home));
      if (isColumns) cells.push({ sheet, row: home.row, column: column.column, formula, value });
    }
    return cells;
  });
}

/** The function of ours that a formula calls: a misspelt one first. `null` where it calls none. */
function wantedFunction(formula: string): string | null {
  const called = callsIn(placedTokens(formula)).flatMap(({ name }) => {
    const found = calledFunction(name);
    return found ? [{ ...found, isMisspelt: found.right !== name }] : [];
  });
  return (called.find(({ isMisspelt }) => isMisspelt) ?? called[0])?.name ?? null;
}

/** `null` where a function of ours that is called does not exist. */
function respelled(formula: string): string | null {
  const called = callsIn(placedTokens(formula)).flatMap(({ name, head }) => {
    const found = calledFunction(name);
    return found ? [{ from: head.from, to: head.to, right: found.right }] : [];
  });
  const known = called.flatMap(({ from, to, right }) => (right === null ? [] : [{ from, to, text: `${right}(` }]));
  return known.length < called.length ? null : replacePieces(formula, known);
}

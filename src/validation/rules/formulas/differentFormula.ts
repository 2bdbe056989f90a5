import { sameFormula } from "../../formula/sameFormula";
import { formulaFix } from "../../changes/formulaFix";
import type { Rule } from "../../rule";
import { BLANK } from "../../tables/cellKind";
import { infoCells, placeOf } from "../../tables/infoCells";

/** A formula says something else than its column's, or is missing in a row that has figures. */
export const differentFormula: Rule<"F02"> = {
  meta: {
    code: "F02",
    name: "different-formula",
    severity: "error",
    category: "formulas",
    reads: "row",
    clause: "",
    fix: "ask",
    yieldsTo: ["S10", "M05", "M06"],
  },
  *check(context) {
    const { formulas } = context;
    for (const { spec, cell, kind } of infoCells(context)) {
      if (spec.formula === undefined || (cell.formula === null && kind !== BLANK)) continue;
      const formula = cell.formula ?? "";
      if (sameFormula(formulas, formula, spec.formula, cell)) continue;
      yield { rule: "F02", at: placeOf(cell), details: { formula, columnFormula: spec.formula } };
    }
    for (const { table, column, formula: expected, exact, isUniform } of context.formulaColumns) {
      yield null;
      if (!expected || isUniform) continue;
      for (let row = 0; row < table.rows; row++) {
        if (exact[row] === 1 || !table.belongs(row)) continue;
        const formula = table.formula(row, column);
        if (formula === null && (column.kinds[row] !== BLANK || table.filled[row] !== 1)) continue;
        const home = { sheet: table.parts.sheet.name, row: table.sheetRow(row) };
        const columnFormula = expected.text(String(home.row + 1));
        if (formula !== null && sameFormula(formulas, formula, columnFormula, home)) continue;
        yield { rule: "F02", at: table.place(row, column), details: { formula: formula ?? "", columnFormula } };
      }
    }
  },
  fixes(context, { at, details: { columnFormula } }) {
    return formulaFix(context, at, columnFormula);
  },
};

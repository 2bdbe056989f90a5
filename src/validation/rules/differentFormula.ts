import { formulaTables } from "../formula/formulaTables";
import type { FormulaReader, Home } from "../formula/formulaReader";
import type { Rule } from "../rule";
import { BLANK } from "../tables/cellKind";
import { infoCells, placeOf } from "../tables/infoCells";

/** Rows between two pauses. */
const SLICE = 2048;

/** A formula says something else than its column's, or is missing in a row that has figures. */
export const differentFormula: Rule<"F02"> = {
  meta: {
    code: "F02",
    name: "different-formula",
    severity: "error",
    category: "formulas",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check(context) {
    const { formulas } = context;
    for (const { spec, cell, kind } of infoCells(context)) {
      if (spec.formula === undefined || (cell.formula === null && kind !== BLANK)) continue;
      const formula = cell.formula ?? "";
      if (sameFormula(formulas, formula, spec.formula, cell)) continue;
      yield { rule: "F02", at: placeOf(cell), details: { formula, columnFormula: spec.formula } };
    }
    for (const { table, column, formula: expected } of formulaTables(context)) {
      if (!expected) continue;
      for (let row = 0; row < table.rows; row++) {
        if (row % SLICE === SLICE - 1) yield null;
        const formula = table.formula(row, column);
        const sheetRow = table.sheetRow(row);
        const rowNumber = String(sheetRow + 1);
        if (formula === null) {
          if (column.kinds[row] !== BLANK || table.filled[row] !== 1 || !table.belongs(row)) continue;
        } else {
          if (expected.isExactly(formula, rowNumber) || !table.belongs(row)) continue;
          if (
            sameFormula(formulas, formula, expected.text(rowNumber), { sheet: table.parts.sheet.name, row: sheetRow })
          )
            continue;
        }
        yield {
          rule: "F02",
          at: table.place(row, column),
          details: { formula: formula ?? "", columnFormula: expected.text(rowNumber) },
        };
      }
    }
  },
};

function sameFormula(formulas: FormulaReader, a: string, b: string, home: Home): boolean {
  return a === b || formulas.normalForm(a, home) === formulas.normalForm(b, home);
}

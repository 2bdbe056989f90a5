import { isCellError } from "../../../scoreboard/cellValue";
import { formulaFix } from "../../changes/formulaFix";
import type { Rule } from "../../rule";
import { BLANK, PENDING } from "../../tables/cellKind";
import { infoCells, placeOf } from "../../tables/infoCells";

/** A figure was typed over a formula: it no longer follows the figures it was computed from. */
export const typedOverFormula: Rule<"F01"> = {
  meta: {
    code: "F01",
    name: "typed-over-formula",
    severity: "error",
    category: "formulas",
    reads: "row",
    clause: "",
    fix: "ask",
    yieldsTo: ["T07", "A02", "A03", "A05", "A06", "A13", "A16", "A19", "G06", "G08", "G09", "M05", "M06"],
  },
  *check(context) {
    for (const { spec, cell } of infoCells(context)) {
      const { value } = cell;
      if (spec.formula === undefined || cell.formula !== null || value === null || value === "") continue;
      if (!isCellError(value)) yield { rule: "F01", at: placeOf(cell), details: { value, formula: spec.formula } };
    }
    for (const { table, column, formula, exact, isUniform } of context.formulaColumns) {
      yield null;
      if (isUniform) continue;
      for (let row = 0; row < table.rows; row++) {
        const kind = column.kinds[row];
        if (exact[row] === 1 || kind === BLANK || kind === PENDING) continue;
        if (table.formula(row, column) !== null || !table.belongs(row)) continue;
        const value = table.value(row, column);
        if (value === null || isCellError(value)) continue;
        const expected = formula?.text(String(table.sheetRow(row) + 1)) ?? "";
        yield { rule: "F01", at: table.place(row, column), details: { value, formula: expected } };
      }
    }
  },
  fixes(context, { at, details: { formula } }) {
    return formulaFix(context, at, formula);
  },
};

import type { Rule } from "../../rule";

/** The workbook is calculated only when somebody asks: its figures may be those of before the last change. */
export const manualCalculation: Rule<"F08"> = {
  meta: {
    code: "F08",
    name: "manual-calculation",
    severity: "warning",
    category: "formulas",
    reads: "structure",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check({ snapshot: { manualCalculation: isManual, sheets } }) {
    if (!isManual) return;
    let formulas = 0;
    for (const sheet of sheets) {
      for (const row of sheet.formulas) {
        for (const formula of row) if (formula !== null) formulas++;
      }
    }
    if (formulas > 0) yield { rule: "F08", at: { sheet: null, area: null }, details: { formulas } };
  },
  fixes: () => [{ consent: "ask", changes: [{ kind: "automaticCalculation" }] }],
};

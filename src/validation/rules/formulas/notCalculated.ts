import type { Rule } from "../../rule";

/** The file's formulas hold no results: a program wrote it and nothing has calculated it since. */
export const notCalculated: Rule<"F09"> = {
  meta: {
    code: "F09",
    name: "not-calculated",
    severity: "warning",
    category: "formulas",
    reads: "structure",
    clause: "",
    fix: "none",
    yieldsTo: [],
  },
  *check({ snapshot }) {
    if (snapshot.calculated) return;
    let formulas = 0;
    for (const sheet of snapshot.sheets) {
      for (const row of sheet.formulas) {
        for (const formula of row) if (formula !== null) formulas++;
      }
    }
    if (formulas > 0) yield { rule: "F09", at: { sheet: null, area: null }, details: { formulas } };
  },
};

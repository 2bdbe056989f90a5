import { same } from "../../../measures/compare";
import { valueChange } from "../../changes/cellChange";
import type { Rule } from "../../rule";

/** Decisions are not the sum of positive, negative and other decisions. */
export const decisionsByOutcome: Rule<"A01"> = {
  meta: {
    code: "A01",
    name: "decisions-by-outcome",
    severity: "error",
    category: "arithmetic",
    reads: "row",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check({ processing }) {
    const decided = processing?.column("decided");
    const totals = decided?.sound;
    const positives = processing?.column("positive")?.sound;
    const negatives = processing?.column("negative")?.sound;
    const others = processing?.column("other")?.sound;
    if (!processing || !decided || !totals || !positives || !negatives || !others) return;
    for (let row = 0; row < processing.rows; row++) {
      const total = totals[row] ?? NaN;
      const positive = positives[row] ?? NaN;
      const negative = negatives[row] ?? NaN;
      const other = others[row] ?? NaN;
      const sum = positive + negative + other;
      if (Number.isNaN(total - sum) || same(total, sum)) continue;
      yield { rule: "A01", at: processing.place(row, decided), details: { total, positive, negative, other } };
    }
  } /** What is neither positive nor negative is other; no guess where that would be less than nothing. */,
  fixes: ({ processing }, { at, details: { total, positive, negative } }) => {
    const column = processing?.column("other")?.column;
    const other = total - positive - negative;
    if (at.sheet === null || !at.area || column === undefined || other < 0) return [];
    return [{ consent: "ask", changes: [valueChange({ sheet: at.sheet, row: at.area.row, column }, other)] }];
  },
};

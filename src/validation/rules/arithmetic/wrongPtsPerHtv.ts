import { ptsPerHtv } from "../../../measures/ptsPerHtv";
import { columnFormulaFix } from "../../changes/columnFormulaFix";
import type { Rule } from "../../rule";

/** Half of the last digit that the column shows. */
const ROOM = 0.05;

/** Decisions per person-year are not decisions ÷ effective person-years. */
export const wrongPtsPerHtv: Rule<"A05"> = {
  meta: {
    code: "A05",
    name: "wrong-pts-per-htv",
    severity: "error",
    category: "arithmetic",
    reads: "row",
    clause: "1.1.3",
    fix: "ask",
    yieldsTo: ["F02"],
  },
  *check({ efficiency }) {
    const result = efficiency?.column("ptsPerHtv");
    const counts = efficiency?.column("decisions")?.sound;
    const years = efficiency?.column("htv")?.numbers;
    if (!efficiency || !result || !counts || !years) return;
    for (let row = 0; row < efficiency.rows; row++) {
      const found = result.numbers[row] ?? NaN;
      const [decisions, htv] = [counts[row] ?? NaN, years[row] ?? NaN];
      if (Number.isNaN(found + decisions + htv)) continue;
      const computed = ptsPerHtv(decisions, htv);
      if (typeof computed !== "number" || Math.abs(found - computed) <= ROOM) continue;
      yield { rule: "A05", at: efficiency.place(row, result), details: { found, decisions, htv, computed } };
    }
  },
  fixes: (context, { at }) => columnFormulaFix(context, at),
};

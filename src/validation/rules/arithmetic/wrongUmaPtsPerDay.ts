import { umaPtsPerDay } from "../../../measures/umaPtsPerDay";
import { columnFormulaFix } from "../../changes/columnFormulaFix";
import type { Rule } from "../../rule";

/** Half of the last digit that the column shows. */
const ROOM = 0.005;

/** Decisions per case worker and working day are not decisions ÷ UMA users ÷ working days. */
export const wrongUmaPtsPerDay: Rule<"A06"> = {
  meta: {
    code: "A06",
    name: "wrong-uma-pts-per-day",
    severity: "error",
    category: "arithmetic",
    reads: "row",
    clause: "2.4",
    fix: "ask",
    yieldsTo: ["F02"],
  },
  *check({ efficiency }) {
    const result = efficiency?.column("umaPtsPerDay");
    const counts = efficiency?.column("decisions")?.sound;
    const people = efficiency?.column("users")?.sound;
    const days = efficiency?.column("workdays")?.numbers;
    if (!efficiency || !result || !counts || !people || !days) return;
    for (let row = 0; row < efficiency.rows; row++) {
      const found = result.numbers[row] ?? NaN;
      const [decisions, users, workdays] = [counts[row] ?? NaN, people[row] ?? NaN, days[row] ?? NaN];
      if (Number.isNaN(found + decisions + users + workdays)) continue;
      const computed = umaPtsPerDay(decisions, users, workdays);
      if (typeof computed !== "number" || Math.abs(found - computed) <= ROOM) continue;
      yield {
        rule: "A06",
        at: efficiency.place(row, result),
        details: { found, decisions, users, workdays, computed },
      };
    }
  },
  fixes: (context, { at }) => columnFormulaFix(context, at),
};

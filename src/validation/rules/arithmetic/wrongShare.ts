import { share } from "../../../measures/share";
import { columnFormulaFix } from "../../changes/columnFormulaFix";
import type { Rule } from "../../rule";
import { scoreboardTables } from "../../tables/scoreboardTables";
import { shareColumns } from "../../tables/shareColumns";

/** How far a share may be from part ÷ whole: 0.05 percentage points, half of its last shown digit. */
const ROOM = 0.0005;

/** A share is not the part ÷ the whole that its column has it of. */
export const wrongShare: Rule<"A03"> = {
  meta: {
    code: "A03",
    name: "wrong-share",
    severity: "error",
    category: "arithmetic",
    reads: "row",
    clause: "",
    fix: "ask",
    yieldsTo: ["T07", "F02"],
  },
  *check(context) {
    for (const table of scoreboardTables(context)) {
      for (const { result, part, whole } of shareColumns(table)) {
        yield null;
        const [parts, wholes] = [part.sound, whole.sound];
        for (let row = 0; row < table.rows; row++) {
          const found = result.numbers[row] ?? NaN;
          const [a, b] = [parts[row] ?? NaN, wholes[row] ?? NaN];
          if (Number.isNaN(found + a + b)) continue;
          const computed = share(a, b);
          if (typeof computed !== "number" || Math.abs(found - computed) <= ROOM) continue;
          yield {
            rule: "A03",
            at: table.place(row, result),
            details: {
              found,
              part: { heading: part.spec.heading, value: a },
              whole: { heading: whole.spec.heading, value: b },
              computed,
            },
          };
        }
      }
    }
  },
  fixes: (context, { at }) => columnFormulaFix(context, at),
};

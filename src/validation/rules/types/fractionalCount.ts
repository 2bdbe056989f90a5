import type { Rule } from "../../rule";
import { isWhole } from "../../tables/columnData";
import { scoreboardTables } from "../../tables/scoreboardTables";

/** A count is not a whole number. */
export const fractionalCount: Rule<"T16"> = {
  meta: {
    code: "T16",
    name: "fractional-count",
    severity: "error",
    category: "types",
    reads: "row",
    clause: "",
    fix: "none",
    yieldsTo: ["T15"],
  },
  *check(context) {
    for (const table of scoreboardTables(context)) {
      for (const column of table.parts.columns) {
        if (!column.holdsFigures || !column.hasFractions) continue;
        for (let row = 0; row < table.rows; row++) {
          const value = column.numbers[row] ?? NaN;
          if (Number.isNaN(value) || isWhole(value)) continue;
          yield { rule: "T16", at: table.place(row, column), details: { value } };
        }
      }
    }
  },
};

import { columnFormulaFix } from "../../changes/columnFormulaFix";
import type { Rule } from "../../rule";
import { PENDING } from "../../tables/cellKind";
import { expectedStatuses } from "../../targets/expectedStatuses";
import { statusWord } from "../../targets/statusWords";

/** A status says that a target is met where the figures say that it is missed, or the reverse. */
export const wrongStatus: Rule<"G06"> = {
  meta: {
    code: "G06",
    name: "wrong-status",
    severity: "error",
    category: "targets",
    reads: "row",
    clause: "",
    fix: "ask",
    yieldsTo: ["F02"],
  },
  *check(context) {
    for (const { table, statusOf } of expectedStatuses(context)) {
      const column = table.column("status");
      if (!column) continue;
      yield null;
      for (let row = 0; row < table.rows; row++) {
        if (column.kinds[row] === PENDING) continue;
        const value = table.value(row, column);
        const said =
          typeof value === "number" ? Math.sign(value) : typeof value === "string" ? statusWord(value) : null;
        if (said === null || (typeof value !== "number" && typeof value !== "string")) continue;
        const expected = statusOf(row);
        if (expected === null || said === expected || !table.belongs(row)) continue;
        yield {
          rule: "G06",
          at: table.place(row, column),
          details: { row: table.rowName(row), found: value, met: expected === 1 },
        };
      }
    }
  },
  fixes: (context, { at }) => columnFormulaFix(context, at),
};

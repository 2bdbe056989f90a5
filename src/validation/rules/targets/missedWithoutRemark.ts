import type { Rule } from "../../rule";
import { hasRemark } from "../../tables/remarks";
import { expectedStatuses } from "../../targets/expectedStatuses";

/** A target is missed and the row does not say why. */
export const missedWithoutRemark: Rule<"G11"> = {
  meta: {
    code: "G11",
    name: "missed-without-remark",
    severity: "warning",
    category: "targets",
    reads: "row",
    clause: "",
    fix: "none",
    yieldsTo: [],
  },
  *check(context) {
    for (const { table, statusOf } of expectedStatuses(context)) {
      const column = table.column("remark") ?? table.column("description");
      if (!column) continue;
      yield null;
      for (let row = 0; row < table.rows; row++) {
        if (statusOf(row) !== -1 || hasRemark(table, row) || !table.belongs(row)) continue;
        yield {
          rule: "G11",
          at: table.place(row, column),
          details: { row: table.rowName(row), heading: column.spec.heading },
        };
      }
    }
  },
};

import type { Rule } from "../../rule";
import { RowIndex } from "../../tables/rowIndex";
import { scoreboardTables } from "../../tables/scoreboardTables";

/** What tells rows apart is the same in several: the process and kind of permit, the year on Tavoitteet, the mission and category. */
export const duplicateRow: Rule<"S05"> = {
  meta: {
    code: "S05",
    name: "duplicate-row",
    severity: "error",
    category: "structure",
    reads: "structure",
    clause: "",
    fix: "none",
    yieldsTo: [],
  },
  *check(context) {
    for (const table of scoreboardTables(context)) {
      const column = table.subjectColumn;
      const year = table.column("year");
      if (!column) continue;
      for (const rows of RowIndex.of(table, false)?.groups() ?? []) {
        const again = rows[1];
        if (again === undefined) continue;
        const found = year ? table.value(again, year) : null;
        yield {
          rule: "S05",
          at: table.place(again, column),
          details: {
            row: { ...table.rowName(again), ...(typeof found === "number" ? { year: found } : {}) },
            rows: rows.map((row) => table.sheetRow(row)),
          },
        };
      }
      yield null;
    }
  },
};

import type { Rule } from "../../rule";
import { RowIndex } from "../../tables/rowIndex";
import { scoreboardTables } from "../../tables/scoreboardTables";

/** A row names a process that the agreement does not know, or its label is nearly one of the template's; a row more is nobody's mistake. */
export const unknownProcess: Rule<"S06"> = {
  meta: {
    code: "S06",
    name: "unknown-process",
    severity: "warning",
    category: "structure",
    reads: "row",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check(context) {
    for (const table of scoreboardTables(context)) {
      const column = table.subjectColumn;
      if (!column) continue;
      const { names, subjects, suggested } = table.parts;
      for (let row = 0; row < table.rows; row++) {
        const found = names[row] ?? "";
        if (found === "" || subjects[row] || !table.belongs(row)) continue;
        const suggestion = suggested[row]?.label ?? null;
        if (suggestion === null && column.spec.key !== "process") continue;
        yield { rule: "S06", at: table.place(row, column), details: { found, suggestion } };
      }
    }
  },
  /** None where the row that is suggested is there already: then the name stands twice, or means something else. */
  fixes(context, { at: { sheet, area }, details: { suggestion } }) {
    const table = scoreboardTables(context).find(({ parts }) => parts.sheet.name === sheet);
    if (suggestion === null || sheet === null || !area || !table) return [];
    const row = table.parts.sheetRows.indexOf(area.row);
    if (RowIndex.of(table, false)?.has({ ...RowIndex.nameOf(table, row), process: suggestion }) !== false) return [];
    return [
      {
        consent: "ask",
        changes: [{ kind: "cell", sheet, row: area.row, column: area.column, to: { value: suggestion } }],
      },
    ];
  },
};

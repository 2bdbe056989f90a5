import type { RowName } from "../../place";
import type { Observation, Rule } from "../../rule";
import { RowIndex } from "../../tables/rowIndex";
import type { TableData } from "../../tables/tableData";
import { templateRows } from "../../tables/templateRows";

/** A process of the agreement has no row. A misspelt name counts as the row it most likely means: that is S06. */
export const missingRow: Rule<"S04"> = {
  meta: {
    code: "S04",
    name: "missing-row",
    severity: "error",
    category: "structure",
    reads: "structure",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check(context) {
    for (const { table, rows } of templateRows(context)) yield* missingIn(table, rows);
  },
  /** A row is made for the workbook's period. None where the table has no row at all: then it is another table. */
  fixes({ period }, { at: { sheet }, details: { row } }) {
    if (sheet === null || row === null || period?.ok !== true) return [];
    return [{ consent: "ask", changes: [{ kind: "addRow", sheet, row }] }];
  },
};

function* missingIn(table: TableData, wanted: readonly RowName[]): Generator<Observation<"S04">> {
  const present = RowIndex.of(table, true);
  if (!present || wanted.length === 0) return;
  const missing = wanted.filter((row) => !present.has(row));
  const at = { sheet: table.parts.sheet.name, area: null };
  if (missing.length === wanted.length) {
    yield { rule: "S04", at, details: { row: null, rows: missing.length } };
    return;
  }
  for (const row of missing) yield { rule: "S04", at, details: { row, rows: 1 } };
}

import { columnLetters } from "../../../scoreboard/address";
import { formulaChange } from "../../changes/cellChange";
import type { Rule, RuleContext } from "../../rule";
import type { ColumnData } from "../../tables/columnData";
import { scoreboardTables } from "../../tables/scoreboardTables";
import type { TableData } from "../../tables/tableData";

/** Rounded figures may each be off by a half. */
const ROOM_A_ROW = 0.5;

/** A total is not the sum of the rows above it: the template's own total, or one that a person has added. */
export const totalRow: Rule<"A02"> = {
  meta: {
    code: "A02",
    name: "total-row",
    severity: "error",
    category: "arithmetic",
    reads: "workbook",
    clause: "",
    fix: "ask",
    yieldsTo: ["F04"],
  },
  *check(context) {
    for (const { table, row, column } of totals(context)) {
      const found = column.numbers[row] ?? NaN;
      const figures = column.sound.subarray(0, row);
      const sum = figures.reduce((total, value) => total + value, 0);
      const room = column.spec.type === "count" ? ROOM_A_ROW / 2 : ROOM_A_ROW * row;
      if (!(Math.abs(found - sum) > room)) continue;
      yield {
        rule: "A02",
        at: table.place(row, column),
        details: { total: { heading: column.spec.heading, value: found }, sum, rows: row },
      };
    }
  },
  fixes: (context, { at }) => {
    if (at.sheet === null || !at.area) return [];
    const { row, column } = at.area;
    const total = totals(context).find(
      (one) =>
        one.table.parts.sheet.name === at.sheet && one.column.column === column && one.table.sheetRow(one.row) === row,
    );
    if (!total) return [];
    const letters = columnLetters(column);
    const first = total.table.sheetRow(0) + 1;
    const last = total.table.sheetRow(total.row - 1) + 1;
    const formula = `=SUM(${letters}${String(first)}:${letters}${String(last)})`;
    return [{ consent: "ask", changes: [formulaChange({ sheet: at.sheet, row, column }, formula)] }];
  },
};

interface Total {
  readonly table: TableData;
  readonly row: number;
  readonly column: ColumnData;
}

/** The cells that hold the sum of all rows of the table above them. Tehokkuus' first row is of more than the rows below it. */
function totals(context: RuleContext): Total[] {
  return scoreboardTables(context).flatMap((table) => {
    const row = table.totalRows.find((total) => total > 0);
    if (row === undefined) return [];
    const isOwn = table === context.costRecovery;
    return table.parts.columns
      .filter(({ spec }) => (isOwn ? spec.summed === true : spec.type === "count" && spec.formula === undefined))
      .map((column) => ({ table, row, column }));
  });
}

import type { Fix } from "../fix";
import type { Place } from "../place";
import type { ColumnData } from "../tables/columnData";
import type { TableData } from "../tables/tableData";
import type { FormerScoreboard } from "./formerScoreboard";

/** A cell of a table that was compared with the former period's. */
interface ComparedCell {
  readonly table: TableData;
  readonly row: number;
  readonly column: ColumnData;
}

/** The compared cell at a place, `null` where a formula stands there: what a person has put in is not replaced by a figure. */
export function typedCell(former: FormerScoreboard | null, { sheet, area }: Place): ComparedCell | null {
  for (const { table } of former?.tables ?? []) {
    if (!area || table.parts.sheet.name !== sheet) continue;
    const column = table.parts.columns.find((one) => one.column === area.column);
    const row = table.parts.sheetRows.indexOf(area.row);
    if (column && row >= 0) return table.formula(row, column) === null ? { table, row, column } : null;
  }
  return null;
}

/** Writes a figure into a cell, once the person agrees. */
export function askedValue({ table, row, column }: ComparedCell, value: number): readonly Fix[] {
  const place = { sheet: table.parts.sheet.name, row: table.sheetRow(row), column: column.column };
  return [{ consent: "ask", changes: [{ kind: "cell", ...place, to: { value } }] }];
}

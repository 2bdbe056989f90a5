import type { Area } from "../../scoreboard/document";
import type { SheetSnapshot } from "../../scoreboard/snapshot";
import type { RuleContext } from "../rule";
import { scoreboardTables } from "./scoreboardTables";
import type { TableData } from "./tableData";

/** Where the figures of a sheet stand: from the headings to the last row of the table. */
export interface DataArea {
  readonly sheet: SheetSnapshot;
  readonly area: Area;
  /** Columns of the sheet that the layout knows: what stands between them is one's own. */
  readonly columns: readonly number[];
}

/** The data areas of the sheets that were found, Tiedot first. */
export function dataAreas(context: RuleContext): DataArea[] {
  const { info } = context.scoreboard;
  const tables = scoreboardTables(context).map((table) =>
    areaOf(
      table.parts.sheet,
      table.parts.headingRow,
      lastRow(table),
      table.parts.columns.map(({ column }) => column),
    ),
  );
  if (!info) return tables;
  const rows = [...info.fields.values()].map(({ row }) => row);
  const { sheet, headingRow, columns } = info.table;
  return [areaOf(sheet, headingRow, Math.max(headingRow, ...rows), [...columns.values()]), ...tables];
}

function lastRow(table: TableData): number {
  for (let row = table.rows - 1; row >= 0; row--) if (table.belongs(row)) return table.sheetRow(row);
  return table.parts.headingRow;
}

function areaOf(sheet: SheetSnapshot, top: number, bottom: number, columns: readonly number[]): DataArea {
  const left = Math.min(...columns);
  const area = { row: top, column: left, rows: bottom - top + 1, columns: Math.max(...columns) - left + 1 };
  return { sheet, area, columns };
}

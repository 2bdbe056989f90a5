import type { Area } from "../../../scoreboard/document";
import type { Table } from "../../model/tables";
import type { TableTarget } from "../context";
import { ExcelError } from "../errors";

/** The table as it stands now, or Excel's refusal if it is gone. */
export function requireTable({ host, tableId }: TableTarget): Table {
  const table = host.model.tables.find(tableId);
  if (!table) throw new ExcelError("ItemNotFound");
  return table;
}

/** A table without data has one empty row all the same. */
export function dataBody({ area }: Pick<Table, "area">): Area {
  return { ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) };
}

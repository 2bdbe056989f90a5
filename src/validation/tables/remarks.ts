import { isBlank } from "../../scoreboard/cellValue";
import type { TableData } from "./tableData";

/** Whether the row's remark says anything: a person has explained what stands out. */
export function hasRemark(table: TableData, row: number): boolean {
  const column = table.column("remark") ?? table.column("description");
  const value = column && table.value(row, column);
  return typeof value === "string" ? value.trim() !== "" : !isBlank(value ?? null);
}

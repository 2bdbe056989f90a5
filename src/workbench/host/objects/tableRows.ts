import { appendTableRow } from "../../model/tableRows";
import { integerArgument } from "../arguments";
import type { TableTarget } from "../context";
import { apiNotFound, ExcelError } from "../errors";
import { defineObject, type HostObject } from "../hostObject";
import { tableRowObject } from "./tableRow";
import { requireTable } from "./tableTarget";

const isMissing = (value: unknown): boolean => value === null || value === undefined;

function add(target: TableTarget, index: unknown, values: unknown): HostObject {
  const { host, tableId } = target;
  const { sheetId, area } = requireTable(target);
  if (!isMissing(index) && index !== -1) throw apiNotFound("TableRowCollection", "add() but at the end");
  if (!isMissing(values)) throw apiNotFound("TableRowCollection", "add() with values");
  if (host.model.protection.isProtected(sheetId)) throw new ExcelError("AccessDenied");
  const used = host.model.cells.usedArea(sheetId, true);
  if (used && used.row + used.rows > area.row + area.rows) {
    throw apiNotFound("TableRowCollection", "add() where cells below the table would move");
  }
  appendTableRow(host.model, tableId);
  return tableRowObject({ ...target, index: area.rows - 1 });
}

export const tableRowsObject = defineObject<TableTarget>({
  typeName: "TableRowCollection",
  properties: {
    Count: { get: (target) => requireTable(target).area.rows - 1 },
  },
  methods: {
    Add: (target, [index, values]) => add(target, index, values),
    GetCount: (target) => requireTable(target).area.rows - 1,
    GetItemAt: (target, [index]) => {
      const row = integerArgument(index);
      if (row < 0 || row >= requireTable(target).area.rows - 1) throw new ExcelError("InvalidArgument");
      return tableRowObject({ ...target, index: row });
    },
  },
});

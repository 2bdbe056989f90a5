import type { Area } from "../../../scoreboard/document";
import { appendTableRow } from "../../model/tableRows";
import { booleanArgument, optional } from "../arguments";
import type { HostContext, TableTarget } from "../context";
import { apiNotFound, ExcelError } from "../errors";
import { defineObject, type HostObject } from "../hostObject";
import { tableRowObject } from "./tableRow";
import { requireTable } from "./tableTarget";

const isMissing = (value: unknown): boolean => value === null || value === undefined;

function add(target: TableTarget, index: unknown, values: unknown, alwaysInsert: unknown): HostObject {
  const { host, tableId } = target;
  const { sheetId, area } = requireTable(target);
  if (!isMissing(index) && index !== -1) throw apiNotFound("TableRowCollection", "add() but at the end");
  if (!isMissing(values)) throw apiNotFound("TableRowCollection", "add() with values");
  if (host.model.protection.isProtected(sheetId)) throw new ExcelError("AccessDenied");
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  if (optional(alwaysInsert, booleanArgument, true) || !isEmpty(host, sheetId, below)) {
    throw apiNotFound("TableRowCollection", "add() where cells below the table would move");
  }
  appendTableRow(host.model, tableId);
  return tableRowObject({ ...target, index: area.rows - 1 });
}

function isEmpty({ model }: HostContext, sheetId: string, { row, column, columns }: Area): boolean {
  return Array.from({ length: columns }, (_, index) => column + index).every(
    (at) => model.cells.value(sheetId, row, at) === null && model.cells.formula(sheetId, row, at) === null,
  );
}

export const tableRowsObject = defineObject<TableTarget>({
  typeName: "TableRowCollection",
  properties: {
    Count: { get: (target) => requireTable(target).area.rows - 1 },
  },
  methods: {
    Add: (target, [index, values, alwaysInsert]) => add(target, index, values, alwaysInsert),
    GetCount: (target) => requireTable(target).area.rows - 1,
  },
});

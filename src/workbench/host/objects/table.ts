import type { Area } from "../../../scoreboard/document";
import type { Table } from "../../model/tables";
import { booleanArgument, textArgument } from "../arguments";
import type { TableTarget } from "../context";
import { ExcelError } from "../errors";
import { eventTypes } from "../eventTypes";
import { defineObject, type HostObject } from "../hostObject";
import { eventMethods } from "./eventMethods";
import { placeArgument } from "./rangeArgument";
import { tableColumnsObject } from "./tableColumns";
import { tableRowsObject } from "./tableRows";
import { dataBody, requireTable } from "./tableTarget";

function part(target: TableTarget, area: (table: Table) => Area): HostObject {
  const table = requireTable(target);
  return target.host.objects.range(table.sheetId, area(table));
}

function rename(target: TableTarget, value: unknown): void {
  const name = textArgument(value);
  const { tables, names } = target.host.model;
  const taken = tables.find(name);
  if (!names.isValid(name) || names.find(name) || (taken && taken.id !== target.tableId)) {
    throw new ExcelError("InvalidArgument", `"${name}" cannot be a table's name.`);
  }
  target.host.model.renameTable(target.tableId, name);
}

export const tableObject = defineObject<TableTarget>({
  typeName: "Table",
  identity: ({ tableId }) => ({ Id: tableId }),
  properties: {
    Id: { get: ({ tableId }) => tableId },
    Name: { get: (target) => requireTable(target).name, set: rename },
    ShowHeaders: { get: () => true },
    ShowTotals: { get: () => false },
    Style: {
      get: (target) => requireTable(target).style,
      set: ({ host, tableId }, value) => {
        host.model.tables.setLook(tableId, { style: textArgument(value) });
      },
    },
    ShowBandedRows: {
      get: (target) => requireTable(target).showBandedRows,
      set: ({ host, tableId }, value) => {
        host.model.tables.setLook(tableId, { showBandedRows: booleanArgument(value) });
      },
    },
    ShowFilterButton: {
      get: (target) => requireTable(target).showFilterButton,
      set: ({ host, tableId }, value) => {
        host.model.tables.setLook(tableId, { showFilterButton: booleanArgument(value) });
      },
    },
  },
  navigation: {
    Columns: tableColumnsObject,
    Rows: tableRowsObject,
    Worksheet: (target) => target.host.objects.worksheet(requireTable(target).sheetId),
  },
  methods: {
    GetRange: (target) => part(target, ({ area }) => area),
    GetHeaderRowRange: (target) => part(target, ({ area }) => ({ ...area, rows: 1 })),
    GetDataBodyRange: (target) => part(target, dataBody),
    Resize: (target, [range]) => {
      const table = requireTable(target);
      const place = placeArgument(target.host, range, table.sheetId);
      if (place.sheetId !== table.sheetId || place.area.row !== table.area.row) throw new ExcelError("InvalidArgument");
      target.host.model.resizeTable(table.id, place.area);
    },
    ConvertToRange: (target) => {
      const range = part(target, ({ area }) => area);
      target.host.model.removeTable(target.tableId);
      return range;
    },
    Delete: (target) => {
      const { host } = target;
      const { sheetId, area } = requireTable(target);
      if (!host.model.isWritable(sheetId, area)) throw new ExcelError("AccessDenied");
      host.model.removeTable(target.tableId);
      host.model.as("host", () => {
        host.model.writer.clearContents(sheetId, area);
      });
    },
    ...eventMethods<TableTarget>({ DataChangedEvent: eventTypes.tableChanged }, ({ tableId }) => tableId),
  },
});

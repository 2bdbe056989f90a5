import { booleanArgument, integerArgument, optional, textArgument } from "../arguments";
import type { HostContext } from "../context";
import { apiNotFound, ExcelError } from "../errors";
import { eventTypes, workbookTarget } from "../eventTypes";
import { defineObject, type HostObject } from "../hostObject";
import { eventMethods } from "./eventMethods";
import { placeArgument } from "./rangeArgument";

export interface TablesTarget {
  readonly host: HostContext;
  /** Null for those of the whole workbook. */
  readonly sheetId: string | null;
}

function items({ host, sheetId }: TablesTarget): readonly HostObject[] {
  return host.model.tables
    .items()
    .filter((table) => sheetId === null || table.sheetId === sheetId)
    .map(({ id }) => host.objects.table(id));
}

function find({ host, sheetId }: TablesTarget, key: unknown): HostObject | null {
  const table = host.model.tables.find(textArgument(key));
  return table && (sheetId === null || table.sheetId === sheetId) ? host.objects.table(table.id) : null;
}

function add({ host, sheetId }: TablesTarget, address: unknown, hasHeaders: unknown): HostObject {
  if (!optional(hasHeaders, booleanArgument, true)) throw apiNotFound("TableCollection", "add() without headings");
  const { model } = host;
  const place = placeArgument(host, address, sheetId ?? model.sheets.activeId());
  if (model.protection.isProtected(place.sheetId)) throw new ExcelError("AccessDenied");
  if (model.tables.overlapping(place.sheetId, place.area)) {
    throw new ExcelError("InvalidArgument", "A table can't overlap another table.");
  }
  return host.objects.table(model.addTable(place.sheetId, place.area, model.tables.freeName()));
}

export const tablesObject = defineObject<TablesTarget>({
  typeName: "TableCollection",
  items,
  indexer: (target, [key]) => {
    const table = find(target, key);
    if (!table) throw new ExcelError("ItemNotFound");
    return table;
  },
  properties: {
    Count: { get: (target) => items(target).length },
  },
  methods: {
    Add: (target, [address, hasHeaders]) => add(target, address, hasHeaders),
    GetCount: (target) => items(target).length,
    GetItemAt: (target, [index]) => {
      const table = items(target)[integerArgument(index)];
      if (!table) throw new ExcelError("InvalidArgument");
      return table;
    },
    GetItemOrNullObject: (target, [key]) => find(target, key),
    ...eventMethods<TablesTarget>(
      {
        AddedEvent: eventTypes.tableAdded,
        DataChangedEvent: eventTypes.tableChanged,
        DeletedEvent: eventTypes.tableDeleted,
      },
      ({ sheetId }) => sheetId ?? workbookTarget,
    ),
  },
});

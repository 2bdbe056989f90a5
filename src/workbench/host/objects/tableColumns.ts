import { integerArgument } from "../arguments";
import type { TableTarget } from "../context";
import { ExcelError } from "../errors";
import { defineObject, type HostObject } from "../hostObject";
import { tableColumnObject } from "./tableColumn";
import { requireTable } from "./tableTarget";

function items(target: TableTarget): readonly HostObject[] {
  return requireTable(target).headings.map((_, index) => tableColumnObject({ ...target, index }));
}

/** By name, ignoring case, or by number: ids of columns count from 1. */
function find(target: TableTarget, key: unknown): HostObject | null {
  const { headings } = requireTable(target);
  const index =
    typeof key === "number"
      ? key - 1
      : headings.findIndex((heading) => heading.toLowerCase() === String(key).toLowerCase());
  return headings[index] === undefined ? null : tableColumnObject({ ...target, index });
}

export const tableColumnsObject = defineObject<TableTarget>({
  typeName: "TableColumnCollection",
  items,
  indexer: (target, [key]) => {
    const column = find(target, key);
    if (!column) throw new ExcelError("ItemNotFound");
    return column;
  },
  properties: {
    Count: { get: (target) => items(target).length },
  },
  methods: {
    GetCount: (target) => items(target).length,
    GetItemAt: (target, [index]) => {
      const column = items(target)[integerArgument(index)];
      if (!column) throw new ExcelError("InvalidArgument");
      return column;
    },
    GetItemOrNullObject: (target, [key]) => find(target, key),
  },
});

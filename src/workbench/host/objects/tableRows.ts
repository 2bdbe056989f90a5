import type { TableTarget } from "../context";
import { defineObject } from "../hostObject";
import { requireTable } from "./tableTarget";

export const tableRowsObject = defineObject<TableTarget>({
  typeName: "TableRowCollection",
  properties: {
    Count: { get: (target) => requireTable(target).area.rows - 1 },
  },
  methods: {
    GetCount: (target) => requireTable(target).area.rows - 1,
  },
});

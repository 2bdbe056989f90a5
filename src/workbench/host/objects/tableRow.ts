import type { TableTarget } from "../context";
import { defineObject } from "../hostObject";
import { requireTable } from "./tableTarget";

interface RowTarget extends TableTarget {
  /** Counted from zero, without the headings. */
  readonly index: number;
}

export const tableRowObject = defineObject<RowTarget>({
  typeName: "TableRow",
  identity: ({ index }) => ({ Index: index }),
  properties: {
    Index: { get: ({ index }) => index },
  },
  methods: {
    GetRange: ({ host, index, ...target }) => {
      const { sheetId, area } = requireTable({ host, ...target });
      return host.objects.range(sheetId, { ...area, row: area.row + 1 + index, rows: 1 });
    },
  },
});

import type { Area } from "../../../scoreboard/document";
import type { TableTarget } from "../context";
import { defineObject, type HostObject } from "../hostObject";
import { plainValue } from "./rangeCells";
import { dataBody, requireTable } from "./tableTarget";

interface ColumnTarget extends TableTarget {
  readonly index: number;
}

function part(target: ColumnTarget, area: Area): HostObject {
  const column = { ...area, column: area.column + target.index, columns: 1 };
  return target.host.objects.range(requireTable(target).sheetId, column);
}

export const tableColumnObject = defineObject<ColumnTarget>({
  typeName: "TableColumn",
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: (target) => requireTable(target).headings[target.index] },
    Values: {
      get: (target) => {
        const { area, sheetId } = requireTable(target);
        return Array.from({ length: area.rows }, (_, row) => [
          plainValue(target.host.model.cells.value(sheetId, area.row + row, area.column + target.index)),
        ]);
      },
    },
  },
  methods: {
    GetRange: (target) => part(target, requireTable(target).area),
    GetHeaderRowRange: (target) => part(target, { ...requireTable(target).area, rows: 1 }),
    GetDataBodyRange: (target) => part(target, dataBody(requireTable(target))),
  },
});

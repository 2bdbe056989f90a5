import { integerArgument } from "../arguments";
import type { SheetTarget } from "../context";
import { ExcelError } from "../errors";
import { defineObject, type HostObject } from "../hostObject";
import { placeArgument } from "./rangeArgument";
import { lastColumn, lastRow } from "../../model/areas";
import { sheetColumns, sheetRows } from "../../model/a1";

function location({ host, sheetId }: SheetTarget): HostObject | null {
  const { rows, columns } = host.model.sheets.frozen(sheetId);
  if (rows === 0 && columns === 0) return null;
  return host.objects.range(sheetId, {
    row: 0,
    column: 0,
    rows: rows === 0 ? sheetRows : rows,
    columns: columns === 0 ? sheetColumns : columns,
  });
}

export const freezePanesObject = defineObject<SheetTarget>({
  typeName: "WorksheetFreezePanes",
  methods: {
    FreezeRows: ({ host, sheetId }, [count]) => {
      host.model.sheets.setFrozen(sheetId, { rows: integerArgument(count), columns: 0 });
    },
    FreezeColumns: ({ host, sheetId }, [count]) => {
      host.model.sheets.setFrozen(sheetId, { rows: 0, columns: integerArgument(count) });
    },
    FreezeAt: ({ host, sheetId }, [range]) => {
      const { area } = placeArgument(host, range, sheetId);
      host.model.sheets.setFrozen(sheetId, {
        rows: area.rows === sheetRows ? 0 : lastRow(area) + 1,
        columns: area.columns === sheetColumns ? 0 : lastColumn(area) + 1,
      });
    },
    Unfreeze: ({ host, sheetId }) => {
      host.model.sheets.setFrozen(sheetId, { rows: 0, columns: 0 });
    },
    GetLocation: (target) => {
      const found = location(target);
      if (!found) throw new ExcelError("ItemNotFound");
      return found;
    },
    GetLocationOrNullObject: location,
  },
});

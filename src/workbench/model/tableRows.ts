import type { Area } from "../../scoreboard/document";
import { cellArea } from "./areas";
import { fromStyleData } from "./styleData";
import type { WorkbookModel } from "./workbookModel";

/** Makes a table one row longer, onto the empty row below it; looks, locks, drop-downs and icons go on into it, as Excel has it. */
export function appendTableRow(model: WorkbookModel, tableId: string): void {
  const table = model.tables.find(tableId);
  if (!table) return;
  const { sheetId, area } = table;
  const [last, row] = [area.row + area.rows - 1, area.row + area.rows];
  const writes = columnsOf(area).map((column) => ({
    area: cellArea(row, column),
    change: fromStyleData(model.cells.style(sheetId, last, column)),
  }));
  model.as("host", () => {
    model.writer.style(sheetId, writes);
    for (const column of columnsOf(area)) {
      model.writer.lock(sheetId, cellArea(row, column), model.cells.isLocked(sheetId, last, column));
    }
    for (const areas of [model.lists, model.iconSets]) {
      areas.shift(sheetId, { kind: "insert", lines: "rows", start: last, count: 1 });
    }
    model.resizeTable(tableId, { ...area, rows: area.rows + 1 });
  });
}

function columnsOf({ column, columns }: Area): number[] {
  return Array.from({ length: columns }, (_, index) => column + index);
}

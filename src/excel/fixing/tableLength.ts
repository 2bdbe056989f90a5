import type { TableLength } from "./workbookState";

/** Onto empty rows: looks, drop-downs and icons go on into them. */
export function lengthen(context: Excel.RequestContext, table: TableLength, rows: number): void {
  for (let length = rows; length < table.rows; length++) tableOf(context, table).rows.add(undefined, undefined, false);
}

/** What the last rows hold goes with them; what stands below stays where it is. */
export function shorten(context: Excel.RequestContext, table: TableLength, rows: number): void {
  if (rows <= table.rows) return;
  const whole = tableOf(context, table).getRange();
  whole
    .getLastRow()
    .getResizedRange(table.rows - rows + 1, 0)
    .clear();
  tableOf(context, table).resize(whole.getResizedRange(table.rows - rows, 0));
}

function tableOf(context: Excel.RequestContext, { sheetId, tableId }: TableLength): Excel.Table {
  return context.workbook.worksheets.getItem(sheetId).tables.getItem(tableId);
}

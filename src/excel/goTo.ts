import type { Area } from "../scoreboard/document";
import { changing } from "./run";
import { TroubleError } from "./trouble";

/** A sheet, or an area of it counted from zero. */
export interface Destination {
  readonly sheet: string;
  readonly area: Area | null;
}

/** Brings a sheet to the front and selects the area. */
export function goTo({ sheet, area }: Destination): Promise<void> {
  return changing(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    if (worksheet.isNullObject) throw new TroubleError({ kind: "gone", sheet });
    worksheet.activate();
    if (area) worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).select();
    await context.sync();
  });
}

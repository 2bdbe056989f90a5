import type { FUniver } from "@univerjs/core/facade";
import type { Area } from "../../scoreboard/document";
import type { HostFaults } from "../host/types";
import type { Workbook } from "../model/types";

/** Commands of the grid that change the selected cells without opening an editor. */
const changesSelection =
  /^sheet\.command\.(paste|cut|auto-fill|clear-selection-(all|content)|delete-range-move|insert-|remove-(row|col)|move-(rows|cols|range))/;

interface GridEditing {
  readonly grid: FUniver;
  readonly workbook: Workbook;
  readonly faults: HostFaults;
  /** Called when locked cells of a protected sheet were to be changed, and were not. */
  readonly onRefused: () => void;
}

/** Makes typing into the grid behave as in Excel: requests wait while a cell is edited, locked cells stay as they are. */
export function watchGridEditing({ grid, workbook, faults, onRefused }: GridEditing): void {
  const isWritable = (sheetId: string, area: Area): boolean => {
    const writable = workbook.isWritable(sheetId, area);
    if (!writable) onRefused();
    return writable;
  };

  grid.addEvent(grid.Event.BeforeSheetEditStart, (event) => {
    const cell = { row: event.row, column: event.column, rows: 1, columns: 1 };
    if (!isWritable(event.worksheet.getSheetId(), cell)) event.cancel = true;
  });
  grid.addEvent(grid.Event.SheetEditStarted, () => {
    faults.cellEditMode = true;
  });
  grid.addEvent(grid.Event.SheetEditEnded, () => {
    faults.cellEditMode = false;
  });
  grid.addEvent(grid.Event.BeforeCommandExecute, (event) => {
    if (!changesSelection.test(event.id)) return;
    const sheet = grid.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getActiveRange();
    if (!sheet || !range) return;
    const area = { row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() };
    if (!isWritable(sheet.getSheetId(), area)) event.cancel = true;
  });
}

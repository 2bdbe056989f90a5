import { locateScoreboard } from "../../scoreboard/locate/scoreboard";
import type { Pane } from "../pane";
import { visitCells } from "./visitCells";

/** Brings the cell to the front that says which period the scoreboard is for. */
export async function goToPeriod(pane: Pane): Promise<void> {
  const info = pane.snapshot && locateScoreboard(pane.snapshot).info;
  const cell = info?.fields.get("period");
  if (!info || !cell) return;
  const { row, column } = cell;
  await visitCells(pane, { sheet: info.table.sheet.name, area: { row, column, rows: 1, columns: 1 } });
}

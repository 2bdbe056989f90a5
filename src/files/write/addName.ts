import { columnLetters } from "../../scoreboard/address";
import type { WorkbookDocument } from "../../scoreboard/document";
import { quotedSheet } from "../../scoreboard/sheetReference";
import { done, type ExcelizeFile } from "../excelize";

/** Adds a name of the workbook for one cell. */
export function addName(file: ExcelizeFile, { name, sheet, row, column }: WorkbookDocument["names"][number]): void {
  const cell = `$${columnLetters(column)}$${String(row + 1)}`;
  done(file.SetDefinedName({ Name: name, RefersTo: `${quotedSheet(sheet)}!${cell}` }));
}

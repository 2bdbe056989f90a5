import { cellAddress } from "../scoreboard/address";
import type { SheetDocument } from "../scoreboard/document";

/** Adds a sheet's notes where this Excel lets add-ins write notes; comments, which all have, would be signed by the reader. */
export function addNotes(sheet: Excel.Worksheet, { notes = [] }: SheetDocument): void {
  if (notes.length === 0 || !Office.context.requirements.isSetSupported("ExcelApi", "1.18")) return;
  for (const { row, column, text } of notes) sheet.notes.add(cellAddress(row, column), text);
}

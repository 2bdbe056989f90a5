import type { SheetDocument, WorkbookDocument } from "../../scoreboard/document";

/** A new workbook: one empty sheet. */
export function blankDocument(sheet: string): WorkbookDocument {
  return { sheets: [blankSheet(sheet)], names: [] };
}

export function blankSheet(name: string): SheetDocument {
  return {
    name,
    cells: [],
    styles: [],
    columnWidths: [],
    rowHeights: [],
    frozen: { rows: 0, columns: 0 },
    tables: [],
    lists: [],
    iconSets: [],
    protected: false,
  };
}

import type { WorkbookDocument } from "../../scoreboard/document";

/** A new workbook: one empty sheet. */
export function blankDocument(sheet: string): WorkbookDocument {
  return {
    sheets: [
      {
        name: sheet,
        cells: [],
        styles: [],
        columnWidths: [],
        rowHeights: [],
        frozen: { rows: 0, columns: 0 },
        tables: [],
        lists: [],
        iconSets: [],
        protected: false,
      },
    ],
    names: [],
  };
}

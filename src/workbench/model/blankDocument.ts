import type { WorkbookDocument } from "../../scoreboard/document";

/** A workbook as Excel makes a new one. */
export const blankDocument: WorkbookDocument = {
  sheets: [
    {
      name: "Sheet1",
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

import type { Area } from "../scoreboard/document";
import type { Part } from "./readingPlan";
import { hasExcelApi } from "./requirements";

/** Asks for the merged areas of a sheet; `null` where this Excel cannot tell. Excel fails where there are more than 512. */
export function askMergedAreas(sheet: Excel.Worksheet): Excel.RangeAreas | null {
  if (!hasExcelApi("1.13")) return null;
  return sheet
    .getRange()
    .getMergedAreasOrNullObject()
    .load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
}

/** What Excel answered. */
export function mergedAreas(asked: Excel.RangeAreas | null): Area[] {
  if (!asked || asked.isNullObject) return [];
  return asked.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    row: rowIndex,
    column: columnIndex,
    rows: rowCount,
    columns: columnCount,
  }));
}

/** A sheet's rows or columns of which some are hidden. */
export interface LinesToRead {
  readonly sheet: Excel.Worksheet;
  readonly lines: "rows" | "columns";
  /** Those found hidden so far, ascending. */
  readonly hidden: number[];
}

/** Asks which lines of a part are hidden. The function given back adds them, after the next sync. */
export function askHidden({ of: { sheet, lines, hidden }, area }: Part<LinesToRead>): () => void {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  if (lines === "rows") {
    const answer = range.getRowProperties({ rowHidden: true });
    return () => {
      for (const [row, { rowHidden }] of answer.value.entries()) if (rowHidden === true) hidden.push(area.row + row);
    };
  }
  const answer = range.getColumnProperties({ columnHidden: true });
  return () => {
    for (const [column, { columnHidden }] of answer.value.entries()) {
      if (columnHidden === true) hidden.push(area.column + column);
    }
  };
}

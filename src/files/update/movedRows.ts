import type { SheetDocument, StyledArea } from "../../scoreboard/document";
import type { RowArrangement } from "../../validation/fixing/rows/arrangement";
import { styleGrid } from "../write/cellGrid";
import { grown } from "./tableLengths";

/** What moves with the cells of rows: their heights; and what goes on into a row that a table gets: looks, drop-downs, icons. */
export function withMovedRows(sheet: SheetDocument, arrangement: RowArrangement): SheetDocument {
  const { lists, iconSets } = sheet;
  return {
    ...sheet,
    styles: [...sheet.styles, ...addedStyles(sheet, arrangement)],
    rowHeights: movedHeights(sheet, arrangement),
    lists: lists.map((list) => ({ ...list, area: grown(list.area, arrangement) })),
    iconSets: iconSets.map((icons) => ({ ...icons, area: grown(icons.area, arrangement) })),
  };
}

function movedHeights(
  { rowHeights }: SheetDocument,
  { to, added, addedHeight }: RowArrangement,
): SheetDocument["rowHeights"] {
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const after = new Map(heights);
  const set = (row: number, height: number | null): void => {
    if (height === null) after.delete(row);
    else after.set(row, height);
  };
  for (const [from, row] of to) set(row, heights.get(from) ?? null);
  if (added !== null) set(added, addedHeight);
  return [...after].map(([row, height]) => ({ row, height }));
}

/** The row that lengthens a table looks like the one above it. */
function addedStyles({ styles }: SheetDocument, { rows, lastRow, left, right }: RowArrangement): StyledArea[] {
  if (lastRow <= rows.last) return [];
  const above = styleGrid(styles).get(rows.last);
  return [...(above ?? [])].flatMap(([column, style]) =>
    column < left || column > right ? [] : [{ area: { row: lastRow, column, rows: 1, columns: 1 }, style }],
  );
}

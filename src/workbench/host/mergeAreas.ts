import type { Area } from "../../scoreboard/document";
import { boundingArea, containsArea, lastColumn, lastRow } from "../model/areas";

/** The rectangle of both if they fill it, null if it would have cells of neither. */
function joined(a: Area, b: Area): Area | null {
  const both = boundingArea(a, b);
  if (containsArea(a, b) || containsArea(b, a)) return both;
  const sameColumns = a.column === b.column && a.columns === b.columns;
  const rowsMeet = a.row <= lastRow(b) + 1 && b.row <= lastRow(a) + 1;
  if (sameColumns && rowsMeet) return both;
  const sameRows = a.row === b.row && a.rows === b.rows;
  const columnsMeet = a.column <= lastColumn(b) + 1 && b.column <= lastColumn(a) + 1;
  return sameRows && columnsMeet ? both : null;
}

/** Fewer rectangles with the same cells: a block that was written in slices is one again. */
export function mergeAreas(areas: readonly Area[]): readonly Area[] {
  const merged: Area[] = [];
  for (const area of areas) {
    let grown = area;
    for (;;) {
      const index = merged.findIndex((other) => joined(other, grown) !== null);
      const other = merged[index];
      if (!other) break;
      merged.splice(index, 1);
      grown = boundingArea(other, grown);
    }
    merged.push(grown);
  }
  return merged;
}

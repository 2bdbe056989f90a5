import { type FormatKind, formatKind } from "../../scoreboard/numberFormat";
import type { Place } from "../place";
import type { RuleContext } from "../rule";
import { DATED } from "./cellKind";
import { infoCells, placeOf } from "./infoCells";
import { scoreboardTables } from "./scoreboardTables";

interface DatedCell {
  readonly at: Place;
  readonly value: number;
  /** Kind of the cell's number format. */
  readonly format: FormatKind;
}

/** Cells for figures that are shown as a date or a time, or that a date has left. */
export function* datedCells(context: RuleContext): Generator<DatedCell> {
  for (const { cell, kind } of infoCells(context)) {
    if (kind !== DATED || typeof cell.value !== "number") continue;
    yield { at: placeOf(cell), value: cell.value, format: formatKind(cell.numberFormat) };
  }
  for (const table of scoreboardTables(context)) {
    for (const column of table.parts.columns) {
      if (column.count(DATED) === 0) continue;
      for (let row = 0; row < table.rows; row++) {
        const value = column.kinds[row] === DATED ? table.value(row, column) : null;
        if (typeof value !== "number") continue;
        yield { at: table.place(row, column), value, format: formatKind(table.numberFormat(row, column)) };
      }
    }
  }
}

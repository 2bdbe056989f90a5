import type { Area } from "../../scoreboard/document";
import type { Change, Fix } from "../fix";

/** What a change touches: the workbook's settings, a whole sheet (`area` null), its rows' or columns' heads, cells, or their order. */
interface Touched {
  readonly layer: "settings" | "rows" | "columns" | "cells" | "order";
  readonly sheet: string;
  readonly area: Area | null;
}

/** What fixes have been given to change, so that no other fix changes it with them. */
export class Claims {
  private readonly cells = new Set<string>();
  private readonly others: Touched[] = [];

  /** Claims all that a fix touches, or nothing where another has a part of it. */
  take({ changes }: Fix): boolean {
    const touched = changes.map(touchedBy);
    if (touched.some((one) => this.has(one))) return false;
    for (const one of touched) {
      const cell = singleCell(one);
      if (cell === null) this.others.push(one);
      else this.cells.add(cell);
    }
    return true;
  }

  private has(touched: Touched): boolean {
    const cell = singleCell(touched);
    if (cell !== null && this.cells.has(cell)) return true;
    if (this.others.some((other) => meet(other, touched))) return true;
    return cell === null && [...this.cells].some((claimed) => meet(cellOf(claimed), touched));
  }
}

/** Whether two fixes touch the same cell, sheet or setting: such are not applied together. */
export function overlap(a: Fix, b: Fix): boolean {
  const claims = new Claims();
  return !(claims.take(a) && claims.take(b));
}

function touchedBy(change: Change): Touched {
  if (change.kind === "automaticCalculation") return { layer: "settings", sheet: "", area: null };
  const sheet = change.sheet.toLowerCase();
  switch (change.kind) {
    case "addRow":
    case "sortRows":
      return { layer: "order", sheet, area: null };
    case "cell":
      return { layer: "cells", sheet, area: { row: change.row, column: change.column, rows: 1, columns: 1 } };
    case "renameSheet":
    case "addSheet":
      return { layer: "cells", sheet, area: null };
    case "showRows":
      return { layer: "rows", sheet, area: { row: change.from, column: 0, rows: change.count, columns: 1 } };
    case "showColumns":
      return { layer: "columns", sheet, area: { row: 0, column: change.from, rows: 1, columns: change.count } };
    case "unmerge":
      return { layer: "cells", sheet, area: change.area };
  }
}

function meet(a: Touched, b: Touched): boolean {
  // Rows move one change after the other, and formulas anywhere with them: nothing else is changed together with that.
  if (a.layer === "order" || b.layer === "order") return a.layer !== b.layer;
  if (a.sheet !== b.sheet) return false;
  if (a.area === null || b.area === null) return (a.layer === "settings") === (b.layer === "settings");
  return a.layer === b.layer && intersect(a.area, b.area);
}

/** Whether two areas of a sheet have a cell in common. */
export function intersect(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function singleCell({ layer, sheet, area }: Touched): string | null {
  if (layer !== "cells" || area?.rows !== 1 || area.columns !== 1) return null;
  return `${String(area.row)} ${String(area.column)} ${sheet}`;
}

function cellOf(key: string): Touched {
  const [row = "", column = "", ...sheet] = key.split(" ");
  return {
    layer: "cells",
    sheet: sheet.join(" "),
    area: { row: Number(row), column: Number(column), rows: 1, columns: 1 },
  };
}

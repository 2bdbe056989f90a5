import type { Worksheet } from "@univerjs/core";
import type { Area } from "../../scoreboard/document";
import { lastColumn, lastRow } from "./areas";
import type { Unit } from "./unit";

type Lines = "rows" | "columns";

const mutations = {
  rows: { hide: "sheet.mutation.set-row-hidden", show: "sheet.mutation.set-row-visible" },
  columns: { hide: "sheet.mutation.set-col-hidden", show: "sheet.mutation.set-col-visible" },
} as const;

/** Rows and columns that are not shown. */
export class HiddenLines {
  constructor(private readonly unit: Unit) {}

  /** For each row or column of an area, as far as the grid reaches. */
  within(sheetId: string, area: Area, lines: Lines): boolean[] {
    const sheet = this.unit.sheet(sheetId);
    const [from, to] = stretch(sheet, area, lines);
    return Array.from({ length: Math.max(1, to - from + 1) }, (_, index) =>
      lines === "rows" ? !sheet.getRowVisible(from + index) : !sheet.getColVisible(from + index),
    );
  }

  set(sheetId: string, area: Area, lines: Lines, hidden: boolean): void {
    const sheet = this.unit.sheet(sheetId);
    const [from, to] = stretch(sheet, area, lines);
    const all = { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
    const range =
      lines === "rows" ? { ...all, startRow: from, endRow: to } : { ...all, startColumn: from, endColumn: to };
    this.unit.run(mutations[lines][hidden ? "hide" : "show"], sheetId, { ranges: [range] });
  }
}

function stretch(sheet: Worksheet, area: Area, lines: Lines): [from: number, to: number] {
  return lines === "rows"
    ? [area.row, Math.min(lastRow(area), sheet.getRowCount() - 1)]
    : [area.column, Math.min(lastColumn(area), sheet.getColumnCount() - 1)];
}

import type { Area } from "../../scoreboard/document";
import { fromRange, intersection, toRange } from "./areas";
import type { Unit } from "./unit";

/** Areas that are merged into one cell. */
export class Merges {
  constructor(private readonly unit: Unit) {}

  /** Those that have a cell of the area, from top to bottom. */
  within(sheetId: string, area: Area): readonly Area[] {
    return this.unit
      .sheet(sheetId)
      .getMergeData()
      .map(fromRange)
      .filter((merged) => intersection(merged, area) !== null)
      .sort((a, b) => a.row - b.row || a.column - b.column);
  }

  /** Areas that have no cell in common. */
  add(sheetId: string, areas: readonly Area[]): void {
    for (const area of areas) this.remove(sheetId, area);
    if (areas.length > 0) this.unit.run("sheet.mutation.add-worksheet-merge", sheetId, { ranges: areas.map(toRange) });
  }

  /** Each that has a cell of the area is taken apart as a whole. */
  remove(sheetId: string, area: Area): void {
    const ranges = this.within(sheetId, area).map(toRange);
    if (ranges.length > 0) this.unit.run("sheet.mutation.remove-worksheet-merge", sheetId, { ranges });
  }
}

import type { Area } from "../../scoreboard/document";
import { cellArea, fromRange, lastColumn, lastRow, sameArea, toRange } from "./areas";
import type { Unit } from "./unit";

const setSelections = "sheet.operation.set-selections";
const whileMoving = 1;

interface GridRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** The parameters of Univer's selection operation, as far as they are read here. */
export interface SelectionParams {
  readonly subUnitId: string;
  readonly type?: number;
  readonly selections: readonly { readonly range: GridRange }[];
}

/** What is selected on each sheet; A1 until something is. */
export class Selection {
  private readonly areas = new Map<string, Area>();

  constructor(private readonly unit: Unit) {}

  /** The operation that the grid or the model has run; yields the area if it is another than before. */
  follow({ subUnitId, type, selections }: SelectionParams): Area | null {
    const range = selections.at(-1)?.range;
    if (!range || type === whileMoving) return null;
    const sheet = this.unit.sheet(subUnitId);
    // Whole rows and columns come with open ends.
    const area = fromRange({
      startRow: Number.isNaN(range.startRow) ? 0 : range.startRow,
      startColumn: Number.isNaN(range.startColumn) ? 0 : range.startColumn,
      endRow: Number.isNaN(range.endRow) ? sheet.getRowCount() - 1 : range.endRow,
      endColumn: Number.isNaN(range.endColumn) ? sheet.getColumnCount() - 1 : range.endColumn,
    });
    if (sameArea(area, this.area(subUnitId))) return null;
    this.areas.set(subUnitId, area);
    return area;
  }

  area(sheetId: string): Area {
    return this.areas.get(sheetId) ?? cellArea(0, 0);
  }

  select(sheetId: string, area: Area): void {
    const sheet = this.unit.sheet(sheetId);
    const range = {
      ...toRange(area),
      endRow: Math.min(lastRow(area), sheet.getRowCount() - 1),
      endColumn: Math.min(lastColumn(area), sheet.getColumnCount() - 1),
    };
    const primary = {
      actualRow: area.row,
      actualColumn: area.column,
      startRow: area.row,
      startColumn: area.column,
      endRow: area.row,
      endColumn: area.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.unit.run(setSelections, sheetId, { selections: [{ range, primary, style: null }] });
  }

  reset(): void {
    this.areas.clear();
  }
}

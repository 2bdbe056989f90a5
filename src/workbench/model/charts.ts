import type { Area, ChartDocument } from "../../scoreboard/document";

/** A chart of a sheet: what it shows and where, not a picture of it. */
export interface SheetChart {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly title: string;
  readonly legend: string;
  readonly source: Area;
  readonly place: Area;
}

/** Where Excel would put a chart that nobody has placed. */
const unplaced: Area = { row: 0, column: 0, rows: 15, columns: 8 };

/** The charts of a workbook. They are kept and read back; the grid does not draw them. */
export class Charts {
  private charts: readonly SheetChart[] = [];
  private nextId = 1;

  items(sheetId: string): readonly SheetChart[] {
    return this.charts.filter((chart) => chart.sheetId === sheetId);
  }

  find(id: string): SheetChart | undefined {
    return this.charts.find((chart) => chart.id === id);
  }

  add(sheetId: string, source: Area, chart: Partial<ChartDocument> = {}): SheetChart {
    const number = String(this.nextId++);
    const added = {
      id: `chart-${number}`,
      sheetId,
      name: chart.name ?? `Chart ${number}`,
      title: chart.title ?? "",
      legend: "Bottom",
      source,
      place: chart.place ?? unplaced,
    };
    this.charts = [...this.charts, added];
    return added;
  }

  update(id: string, change: Partial<Pick<SheetChart, "name" | "title" | "legend" | "place">>): void {
    this.charts = this.charts.map((chart) => (chart.id === id ? { ...chart, ...change } : chart));
  }

  remove(id: string): void {
    this.charts = this.charts.filter((chart) => chart.id !== id);
  }

  removeSheet(sheetId: string): void {
    this.charts = this.charts.filter((chart) => chart.sheetId !== sheetId);
  }

  reset(): void {
    this.charts = [];
  }
}

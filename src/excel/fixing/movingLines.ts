import type { Area } from "../../scoreboard/document";
import type { RowArrangement } from "../../validation/fixing/rows/arrangement";
import type { RowHeight } from "./workbookState";

const LOOKS = "format/fill/color,format/font/color,format/font/bold,format/font/italic,format/protection/locked";

/** The rows of one sheet that move, with what is asked of them. */
export class MovingLines {
  private readonly touched: readonly number[];
  private readonly lines: ReadonlyMap<number, Excel.Range>;
  private readonly columns: readonly Excel.Range[];
  private readonly area: Area;

  constructor(
    sheet: Excel.Worksheet,
    private readonly arrangements: readonly RowArrangement[],
  ) {
    const touched = arrangements.flatMap(({ to, added }) => [
      ...to.keys(),
      ...to.values(),
      ...(added === null ? [] : [added]),
    ]);
    this.touched = [...new Set(touched)].sort((a, b) => a - b);
    const last = Math.min(...arrangements.map(({ rows }) => rows.last));
    const [left, right] = [
      Math.min(...arrangements.map((one) => one.left)),
      Math.max(...arrangements.map((one) => one.right)),
    ];
    const inTable = this.touched.filter((row) => row <= last);
    const first = inTable[0] ?? last;
    this.area = { row: first, column: left, rows: (inTable.at(-1) ?? last) - first + 1, columns: right - left + 1 };
    this.lines = new Map(
      this.touched.map((row) => [row, sheet.getRangeByIndexes(row, 0, 1, 1).load("format/rowHeight")]),
    );
    this.columns = Array.from({ length: this.area.columns }, (_, index) =>
      sheet.getRangeByIndexes(this.area.row, left + index, this.area.rows, 1).load(LOOKS),
    );
  }

  has(row: number): boolean {
    return this.touched.includes(row);
  }

  /** The first column in which the rows do not look alike: their looks would not move with them. */
  unlikeColumn(): Area | null {
    // Excel answers null, of fills an empty text, where cells differ.
    const index = this.columns.findIndex(({ format: { fill, font, protection } }) => {
      const answers: readonly unknown[] = [fill.color, font.color, font.bold, font.italic, protection.locked];
      return answers.some((answer) => answer === null || answer === "");
    });
    return index < 0 ? null : { ...this.area, column: this.area.column + index, columns: 1 };
  }

  heights(sheetId: string, standard: number): { readonly from: RowHeight[]; readonly to: RowHeight[] } {
    const now = new Map(this.touched.map((row) => [row, this.lines.get(row)?.format.rowHeight ?? standard]));
    const after = this.arrangements.reduce((heights, { to, added, addedHeight }) => {
      const next = new Map(heights);
      for (const [from, row] of to) next.set(row, heights.get(from) ?? standard);
      if (added !== null) next.set(added, addedHeight ?? standard);
      return next;
    }, now);
    const listed = (heights: ReadonlyMap<number, number>): RowHeight[] =>
      this.touched.map((row) => ({ sheetId, row, height: heights.get(row) ?? standard }));
    return { from: listed(now), to: listed(after) };
  }
}

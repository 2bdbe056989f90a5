import type { CellStyle, StyledArea } from "../../scoreboard/document";
import { FILE_LIMITS } from "../limits";

/** The look of every styled cell: rows, then columns. */
export type StyleGrid = ReadonlyMap<number, ReadonlyMap<number, CellStyle>>;

/** Lays styled areas over each other, a later one over an earlier one. */
export function styleGrid(styles: readonly StyledArea[]): StyleGrid {
  const size = styles.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  if (size > FILE_LIMITS.cells) throw new RangeError(`${String(size)} cells are too many to be styled one by one`);
  const grid = new Map<number, Map<number, CellStyle>>();
  for (const { area, style } of styles) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const cells = grid.get(row) ?? new Map<number, CellStyle>();
      grid.set(row, cells);
      for (let column = area.column; column < area.column + area.columns; column++) {
        cells.set(column, { ...cells.get(column), ...style });
      }
    }
  }
  return grid;
}

/** Cells side by side that look the same. */
export interface StyleRun {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly style: CellStyle;
}

export function* styleRuns(grid: StyleGrid): Generator<StyleRun> {
  for (const [row, cells] of grid) {
    const columns = [...cells.keys()].sort((a, b) => a - b);
    let run: { column: number; columns: number; style: CellStyle } | null = null;
    for (const column of columns) {
      const style = cells.get(column) ?? {};
      if (run && column === run.column + run.columns && styleKey(style) === styleKey(run.style)) {
        run.columns++;
      } else {
        if (run) yield { row, ...run };
        run = { column, columns: 1, style };
      }
    }
    if (run) yield { row, ...run };
  }
}

/** Equal for styles that look the same. */
export function styleKey(style: object): string {
  const entries = Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(entries);
}

import type { Area } from "../scoreboard/document";

/**
 * Cells asked for in one request: with values, formulas, formats and types some 1.5 MB of the 5 MB that Excel on the web allows.
 * Of twice as many the answer would hold the screen up for longer than the 50 ms that a person notices.
 */
export const CELLS_PER_REQUEST = 20_000;
/** A sheet with more cells is looked at by its first rows before the rest is read. */
export const LARGE_SHEET = 20_000;
/** More cells than this in the scoreboard's own sheets are refused: Excel answers such reads with nothing. */
export const MOST_CELLS = 5_000_000;

const HEAD_ROWS = 50;
const HEAD_COLUMNS = CELLS_PER_REQUEST / HEAD_ROWS;

/** A part of a sheet. */
export interface Part<Sheet> {
  readonly of: Sheet;
  readonly area: Area;
}

export function cellsIn({ rows, columns }: Area): number {
  return rows * columns;
}

/** The first rows of an area, where a table's headings would be. */
export function headOf(area: Area): Area {
  return { ...area, rows: Math.min(area.rows, HEAD_ROWS), columns: Math.min(area.columns, HEAD_COLUMNS) };
}

/** The rows of an area that lie below its head, as wide as the head. */
export function belowHead(area: Area): Area {
  const head = headOf(area);
  return { ...head, row: area.row + head.rows, rows: area.rows - head.rows };
}

/** Requests that read the parts in their order, each within the limit of one request; tall parts are cut by rows. */
export function requestsFor<Sheet>(parts: readonly Part<Sheet>[]): Part<Sheet>[][] {
  const requests: Part<Sheet>[][] = [];
  let last: Part<Sheet>[] = [];
  let cells = 0;
  for (const part of parts.flatMap((part) => cutByRows(part))) {
    const more = cellsIn(part.area);
    if (last.length === 0 || cells + more > CELLS_PER_REQUEST) {
      last = [];
      cells = 0;
      requests.push(last);
    }
    last.push(part);
    cells += more;
  }
  return requests;
}

function cutByRows<Sheet>({ of, area }: Part<Sheet>): Part<Sheet>[] {
  const rows = Math.max(1, Math.floor(CELLS_PER_REQUEST / area.columns));
  const parts: Part<Sheet>[] = [];
  for (let done = 0; done < area.rows; done += rows) {
    parts.push({ of, area: { ...area, row: area.row + done, rows: Math.min(rows, area.rows - done) } });
  }
  return parts;
}

import type { RowName } from "../../place";
import { RowIndex } from "../../tables/rowIndex";
import type { TemplateRows } from "../../tables/templateRows";
import type { RowMoves } from "./rowMoves";
import type { TableBlock } from "./tableBlock";

/** The rows of a table in the template's order; rows of one's own stay where they are. */
export function sortedPlaces({ table, rows }: TemplateRows, block: TableBlock): RowMoves | null {
  const present = RowIndex.of(table, false);
  if (!present) return null;
  const inTemplate = rows.flatMap((name) => present.rowsOf(name)).map((row) => table.sheetRow(row));
  const places = [...inTemplate].sort((a, b) => a - b);
  const to = new Map<number, number>();
  for (const [index, row] of inTemplate.entries()) {
    const place = places[index] ?? row;
    if (place !== row) to.set(row, place);
  }
  return { sheet: block.sheet.name, to, added: null, rows: block.rows };
}

/**
 * A new row after the one that comes before it in the template. The rows below move down to the next empty one, or the table
 * becomes longer.
 */
export function placesWithRow({ table, rows }: TemplateRows, name: RowName, block: TableBlock): RowMoves | null {
  const present = RowIndex.of(table, true);
  const at = rows.findIndex((row) => sameRow(row, name));
  if (!present || at < 0 || present.has(name)) return null;
  const placesOf = (one: RowName): number[] => present.rowsOf(one).map((row) => table.sheetRow(row));
  const before = rows.slice(0, at).reverse().map(placesOf).find(isSome);
  const after = rows.slice(at).map(placesOf).find(isSome);
  const added = before ? Math.max(...before) + 1 : after && Math.min(...after);
  if (added === undefined) return null;
  const to = new Map<number, number>();
  for (let row = added; !block.isEmpty(row); row++) to.set(row, row + 1);
  return { sheet: block.sheet.name, to, added, rows: block.rows };
}

/** Whether two names tell the same row. */
export function sameRow(a: RowName, b: RowName): boolean {
  return a.process === b.process && a.kind === b.kind && a.year === b.year;
}

function isSome(rows: readonly number[]): boolean {
  return rows.length > 0;
}

import { nameKey } from "../../agreement/processNames";
import type { ColumnSpec, TableSpec } from "../layout/spec";
import type { SheetSnapshot } from "../snapshot";
import { cellAt, type Cell } from "./cell";

/** A table of the layout as it stands in a workbook, wherever it starts and in whatever order its columns are. */
export interface LocatedTable<K extends string> {
  readonly spec: TableSpec<K>;
  readonly sheet: SheetSnapshot;
  /** Row of the headings, counted from zero. */
  readonly headingRow: number;
  /** Column of the sheet for each column of the layout that was found. */
  readonly columns: ReadonlyMap<K, number>;
  /** Columns whose heading is not the layout's, or is not there at all (`cell` is then null). */
  readonly unrecognised: readonly { readonly column: ColumnSpec<K>; readonly cell: Cell | null }[];
  /** The rows below the headings down to the last one with anything in it, without rows that are empty throughout. */
  readonly rows: readonly LocatedRow<K>[];
}

export interface LocatedRow<K extends string> {
  readonly row: number;
  /** The cell of a column in this row, `null` where the table lacks the column. */
  readonly cell: (key: K) => Cell | null;
}

/** Share of a layout's headings that make a row its heading row, even on a sheet of another name. */
const ENOUGH_HEADINGS = 0.5;
const FEWEST_HEADINGS = 2;

/** Finds a table of the layout: on the sheet of its name first, then on whichever sheet has most of its headings. */
export function locateTable<K extends string>(
  spec: TableSpec<K>,
  sheets: readonly SheetSnapshot[],
): LocatedTable<K> | null {
  const named = sheets.filter((sheet) => nameKey(sheet.name) === nameKey(spec.sheet));
  const others = sheets.filter((sheet) => !named.includes(sheet));
  const found =
    bestHeadingRow(spec, named, FEWEST_HEADINGS) ?? bestHeadingRow(spec, others, spec.columns.length * ENOUGH_HEADINGS);
  return found && tableAt(spec, found.sheet, found.row);
}

interface HeadingRow {
  readonly sheet: SheetSnapshot;
  readonly row: number;
}

function bestHeadingRow<K extends string>(
  spec: TableSpec<K>,
  sheets: readonly SheetSnapshot[],
  atLeast: number,
): HeadingRow | null {
  const wanted = new Set(spec.columns.map(({ heading }) => nameKey(heading)));
  let best: HeadingRow | null = null;
  let most = Math.max(atLeast, FEWEST_HEADINGS) - 1e-9;
  for (const sheet of sheets) {
    sheet.values.forEach((values, index) => {
      const hits = new Set<string>();
      for (const value of values) {
        if (typeof value === "string" && wanted.has(nameKey(value))) hits.add(nameKey(value));
      }
      if (hits.size > most) {
        best = { sheet, row: sheet.row + index };
        most = hits.size;
      }
    });
  }
  return best;
}

function tableAt<K extends string>(spec: TableSpec<K>, sheet: SheetSnapshot, headingRow: number): LocatedTable<K> {
  const headings = headingCells(sheet, headingRow);
  const columns = new Map<K, number>();
  for (const column of spec.columns) {
    const cell = headings.find((candidate) => nameKey(String(candidate.value)) === nameKey(column.heading));
    if (cell) columns.set(column.key, cell.column);
  }
  const unrecognised = spec.columns
    .filter((column) => !columns.has(column.key))
    .map((column) => ({ column, cell: standIn(spec, sheet, headingRow, columns, column) }));
  for (const { column, cell } of unrecognised) {
    if (cell) columns.set(column.key, cell.column);
  }
  return { spec, sheet, headingRow, columns, unrecognised, rows: rowsBelow(sheet, headingRow, columns) };
}

function headingCells(sheet: SheetSnapshot, row: number): Cell[] {
  const width = sheet.values[0]?.length ?? 0;
  return Array.from({ length: width }, (_, index) => cellAt(sheet, row, sheet.column + index)).filter(
    ({ value }) => typeof value === "string" && value.trim() !== "",
  );
}

/** The heading cell that stands where a missing heading ought to: beside its neighbour in the layout, and claimed by no other column. */
function standIn<K extends string>(
  spec: TableSpec<K>,
  sheet: SheetSnapshot,
  headingRow: number,
  columns: ReadonlyMap<K, number>,
  missing: ColumnSpec<K>,
): Cell | null {
  const index = spec.columns.indexOf(missing);
  const taken = new Set(columns.values());
  for (const step of [-1, 1]) {
    const neighbour = spec.columns[index + step];
    const column = neighbour && columns.get(neighbour.key);
    if (column !== undefined && column - step >= 0 && !taken.has(column - step)) {
      const cell = cellAt(sheet, headingRow, column - step);
      if (hasBody(sheet, headingRow, cell.column)) return cell;
    }
  }
  return null;
}

function hasBody(sheet: SheetSnapshot, headingRow: number, column: number): boolean {
  const c = column - sheet.column;
  return sheet.values.some((values, index) => sheet.row + index >= headingRow && (values[c] ?? null) !== null);
}

function rowsBelow<K extends string>(
  sheet: SheetSnapshot,
  headingRow: number,
  columns: ReadonlyMap<K, number>,
): LocatedRow<K>[] {
  const rows: LocatedRow<K>[] = [];
  const used = [...columns.values()].map((column) => column - sheet.column);
  for (let r = headingRow + 1 - sheet.row; r < sheet.values.length; r++) {
    const values = sheet.values[r];
    const formulas = sheet.formulas[r];
    if (!used.some((c) => (values?.[c] ?? null) !== null || (formulas?.[c] ?? null) !== null)) continue;
    const row = sheet.row + r;
    rows.push({
      row,
      cell: (key) => {
        const column = columns.get(key);
        return column === undefined ? null : cellAt(sheet, row, column);
      },
    });
  }
  return rows;
}

import { nameKey } from "../../agreement/processNames";
import type { ColumnSpec, TableSpec } from "../layout/spec";
import type { CellValue } from "../cellValue";
import type { SheetSnapshot } from "../snapshot";
import { cellAt, type Cell } from "./cell";

/** A table of the layout as it stands in a workbook, wherever it starts and in whatever order its columns are. */
export interface LocatedTable<K extends string> {
  /** The layout in the language of its headings. */
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

/**
 * Finds a table of the layout: on the sheet of its name first, then on whichever sheet has most of its headings.
 * @param specs the table in each language; of two that fit alike the first is taken
 * @param expected whether the workbook ought to have it: if not, a sheet that only happens to have its name is not taken for it
 */
export function locateTable<K extends string>(
  specs: readonly [TableSpec<K>, ...TableSpec<K>[]],
  sheets: readonly SheetSnapshot[],
  expected = true,
): LocatedTable<K> | null {
  const enough = specs[0].columns.length * ENOUGH_HEADINGS;
  const names = new Set(specs.map(({ sheet }) => nameKey(sheet)));
  const named = sheets.filter((sheet) => names.has(nameKey(sheet.name)));
  const others = sheets.filter((sheet) => !named.includes(sheet));
  const headings = headingsOf(specs);
  const found =
    bestHeadingRow(headings, named, expected ? FEWEST_HEADINGS : enough) ?? bestHeadingRow(headings, others, enough);
  return found && tableAt(specs[found.spec] ?? specs[0], found.sheet, found.row);
}

/** The headings of a table in each of its languages. */
interface Headings {
  /** Which of the specs have a heading, as `nameKey` spells it. */
  readonly specsWith: ReadonlyMap<string, readonly number[]>;
  /** How many headings each spec has. */
  readonly counts: readonly number[];
}

function headingsOf<K extends string>(specs: readonly TableSpec<K>[]): Headings {
  const specsWith = new Map<string, number[]>();
  const keys = specs.map(headingKeys);
  for (const [spec, headings] of keys.entries()) {
    for (const heading of headings) specsWith.set(heading, [...(specsWith.get(heading) ?? []), spec]);
  }
  return { specsWith, counts: keys.map(({ size }) => size) };
}

const KEYS = new WeakMap<TableSpec, ReadonlySet<string>>();

/** The headings of a spec as `nameKey` spells them. */
function headingKeys(spec: TableSpec): ReadonlySet<string> {
  const before = KEYS.get(spec);
  if (before) return before;
  const keys = new Set(spec.columns.map(({ heading }) => nameKey(heading)));
  KEYS.set(spec, keys);
  return keys;
}

interface HeadingRow {
  readonly spec: number;
  readonly sheet: SheetSnapshot;
  readonly row: number;
}

function bestHeadingRow(headings: Headings, sheets: readonly SheetSnapshot[], atLeast: number): HeadingRow | null {
  let best: HeadingRow | null = null;
  let most = Math.ceil(Math.max(atLeast, FEWEST_HEADINGS)) - 1;
  for (const sheet of sheets) {
    for (const [index, values] of sheet.values.entries()) {
      if (textsIn(values) <= most) continue;
      for (const [spec, hits] of headingsIn(values, headings).entries()) {
        if (hits <= most) continue;
        best = { spec, sheet, row: sheet.row + index };
        most = hits;
        if (hits === headings.counts[spec]) return best;
      }
    }
  }
  return best;
}

function textsIn(values: readonly CellValue[]): number {
  let texts = 0;
  for (const value of values) {
    if (typeof value === "string" && value !== "") texts++;
  }
  return texts;
}

/** How many headings of each spec stand in a row. */
function headingsIn(values: readonly CellValue[], { specsWith, counts }: Headings): number[] {
  const hits = counts.map(() => 0);
  const seen = new Set<string>();
  for (const value of values) {
    if (typeof value !== "string") continue;
    const key = nameKey(value);
    const specs = specsWith.get(key);
    if (!specs || seen.has(key)) continue;
    seen.add(key);
    for (const spec of specs) hits[spec] = (hits[spec] ?? 0) + 1;
  }
  return hits;
}

function tableAt<K extends string>(spec: TableSpec<K>, sheet: SheetSnapshot, headingRow: number): LocatedTable<K> {
  const headings = headingColumns(sheet, headingRow);
  const columns = new Map<K, number>();
  const found = spec.columns.map(({ key, heading }) => ({ key, places: headings.get(nameKey(heading)) ?? [] }));
  for (const { key, places } of found) {
    const [only, another] = places;
    if (only !== undefined && another === undefined) columns.set(key, only);
  }
  const singles = new Map(columns);
  for (const [index, { key, places }] of found.entries()) {
    const place = singles.has(key) ? undefined : likeliest(places, expectedPlace(spec, index, singles));
    if (place !== undefined) columns.set(key, place);
  }
  const missing = spec.columns.filter(({ key }) => !columns.has(key));
  const standIns = findStandIns(spec, sheet, headingRow, columns, missing);
  for (const [key, cell] of standIns) columns.set(key, cell.column);
  return {
    spec,
    sheet,
    headingRow,
    columns,
    unrecognised: missing.map((column) => ({ column, cell: standIns.get(column.key) ?? null })),
    rows: rowsBelow(sheet, headingRow, columns),
  };
}

/** The columns of the sheet with each heading, from left to right. */
function headingColumns(sheet: SheetSnapshot, row: number): Map<string, number[]> {
  const columns = new Map<string, number[]>();
  sheet.values[row - sheet.row]?.forEach((value, index) => {
    const key = typeof value === "string" ? nameKey(value) : "";
    if (key !== "") columns.set(key, [...(columns.get(key) ?? []), sheet.column + index]);
  });
  return columns;
}

/** Of columns with the same heading the one that stands where the layout has it, otherwise the first. */
function likeliest(places: readonly number[], expected: number | undefined): number | undefined {
  return places.find((place) => place === expected) ?? places[0];
}

/** Where a column ought to stand by the nearest one before it in the layout, or after it, whose heading stands only once. */
function expectedPlace<K extends string>(
  { columns }: TableSpec<K>,
  index: number,
  singles: ReadonlyMap<K, number>,
): number | undefined {
  const places = columns.map(({ key }, at) => {
    const single = singles.get(key);
    return single === undefined ? undefined : single + index - at;
  });
  const isKnown = (place: number | undefined): boolean => place !== undefined;
  return [...places.slice(0, index).reverse(), ...places.slice(index)].find(isKnown);
}

/**
 * The heading cells that stand where the missing headings ought to: beside their neighbours in the layout, and claimed by no other column.
 * A column that was found so is a neighbour in its turn, so that several headings in a row may have been changed.
 */
function findStandIns<K extends string>(
  spec: TableSpec<K>,
  sheet: SheetSnapshot,
  headingRow: number,
  columns: ReadonlyMap<K, number>,
  missing: readonly ColumnSpec<K>[],
): Map<K, Cell> {
  const standIns = new Map<K, Cell>();
  const taken = new Set(columns.values());
  for (const step of [-1, 1]) {
    for (const column of step === -1 ? missing : [...missing].reverse()) {
      const neighbour = spec.columns[spec.columns.indexOf(column) + step];
      const beside = neighbour && (columns.get(neighbour.key) ?? standIns.get(neighbour.key)?.column);
      if (beside === undefined || standIns.has(column.key)) continue;
      const place = beside - step;
      if (place < 0 || taken.has(place) || !hasBody(sheet, headingRow, place)) continue;
      taken.add(place);
      standIns.set(column.key, cellAt(sheet, headingRow, place));
    }
  }
  return standIns;
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
    if (isEmptyIn(used, sheet.values[r]) && isEmptyIn(used, sheet.formulas[r])) continue;
    rows.push(new TableRow(sheet.row + r, sheet, columns));
  }
  return rows;
}

class TableRow<K extends string> implements LocatedRow<K> {
  constructor(
    readonly row: number,
    private readonly sheet: SheetSnapshot,
    private readonly columns: ReadonlyMap<K, number>,
  ) {}

  cell(key: K): Cell | null {
    const column = this.columns.get(key);
    return column === undefined ? null : cellAt(this.sheet, this.row, column);
  }
}

function isEmptyIn(columns: readonly number[], cells: readonly CellValue[] | undefined): boolean {
  if (cells === undefined) return true;
  for (const column of columns) {
    if ((cells[column] ?? null) !== null) return false;
  }
  return true;
}

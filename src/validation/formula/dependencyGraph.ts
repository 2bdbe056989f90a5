import type { Area } from "../../scoreboard/document";
import type { Place } from "../findings";
import type { RuleContext } from "../rule";
import { formulaTables, type FormulaColumn } from "./formulaTables";
import type { Reference } from "./reference";

/** Formulas of one column that read the same cells, seen from their rows. */
interface Group {
  readonly sheet: number;
  readonly column: number;
  /** Ascending. */
  readonly rows: number[];
}

/** A reference of a group, its moving rows counted from the formula's own. */
interface Reading {
  readonly id: number;
  readonly group: Group;
  readonly top: { readonly at: number; readonly moves: boolean };
  readonly bottom: { readonly at: number; readonly moves: boolean };
}

/** Cells between two pauses. */
const SLICE = 2048;
const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** A reference over more columns than this is kept for the whole sheet instead of for each column. */
const WIDE = 64;

/** Which formula cells read which cells, so that a finding can tell what hangs on it. */
export class DependencyGraph {
  private readonly byColumn = new Map<number, Reading[]>();
  private readonly bySheet = new Map<number, (Reading & { readonly left: number; readonly right: number })[]>();
  private readonly counts = new Map<string, number>();
  private nextId = 0;

  private constructor(private readonly sheets: ReadonlyMap<string, number>) {}

  /** Reads every formula of the workbook once, pausing now and then. */
  static *of(context: RuleContext): Generator<null, DependencyGraph> {
    const { snapshot, formulas } = context;
    const graph = new DependencyGraph(new Map(snapshot.sheets.map(({ name }, index) => [name.toLowerCase(), index])));
    const layoutColumns = [...formulaTables(context)];
    const groups = new Map<string, Group>();
    let work = 0;
    for (const [sheet, { name, row: top, column: left, formulas: rows }] of snapshot.sheets.entries()) {
      const known = layoutColumns.filter(({ table }) => table.parts.sheet === snapshot.sheets[sheet]);
      for (const [r, cells] of rows.entries()) {
        const row = top + r;
        const rowNumber = String(row + 1);
        for (const [c, formula] of cells.entries()) {
          if (formula === null) continue;
          if (++work % SLICE === 0) yield null;
          const column = left + c;
          const pattern = layoutPattern(known, column, formula, rowNumber);
          const existing = pattern === null ? undefined : groups.get(pattern);
          if (existing) {
            existing.rows.push(row);
            continue;
          }
          const references = formulas.references(formula, { sheet: name, row });
          const key =
            pattern ??
            `${String(sheet)}|${String(column)}|${references.map((one) => relativeText(one, row)).join(";")}`;
          const group = groups.get(key);
          if (group) group.rows.push(row);
          else groups.set(key, graph.add({ sheet, column, rows: [row] }, references, row));
        }
      }
    }
    return graph;
  }

  /** How many formula cells read the cells of a place, directly or through others. */
  dependants({ sheet: name, area }: Place): number {
    const sheet = name === null ? undefined : this.sheets.get(name.toLowerCase());
    if (sheet === undefined || !area) return 0;
    const sources = [...cellsOf(sheet, area)];
    const signature = sources.length === 1 ? this.signature(sources[0] ?? 0) : null;
    const before = signature === null ? undefined : this.counts.get(signature);
    if (before !== undefined) return before;
    const count = this.countFrom(sources);
    if (signature !== null) this.counts.set(signature, count);
    return count;
  }

  private countFrom(sources: readonly number[]): number {
    const reached = new Set<number>();
    const queue = [...sources];
    for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
      for (const { reading, from, to } of this.readersOf(cell)) {
        const { group } = reading;
        for (let index = firstAtLeast(group.rows, from); index < group.rows.length; index++) {
          const row = group.rows[index] ?? 0;
          if (row > to) break;
          const reader = idOf(group.sheet, row, group.column);
          if (reached.has(reader)) continue;
          reached.add(reader);
          queue.push(reader);
        }
      }
    }
    const own = new Set(sources);
    let count = 0;
    for (const cell of reached) if (!own.has(cell)) count++;
    return count;
  }

  /** What reads a cell, where that does not hang on its row: such cells have the same dependants. */
  private signature(cell: number): string | null {
    const ids: number[] = [];
    for (const { reading } of this.readersOf(cell)) {
      if (reading.top.moves || reading.bottom.moves) return null;
      ids.push(reading.id);
    }
    return ids.join(",");
  }

  private *readersOf(
    cell: number,
  ): Generator<{ readonly reading: Reading; readonly from: number; readonly to: number }> {
    const column = cell % COLUMNS;
    const row = Math.floor(cell / COLUMNS) % ROWS;
    const sheet = Math.floor(cell / COLUMNS / ROWS);
    const wide = (this.bySheet.get(sheet) ?? []).filter(({ left, right }) => column >= left && column <= right);
    for (const reading of [...(this.byColumn.get(sheet * COLUMNS + column) ?? []), ...wide]) {
      const { top, bottom } = reading;
      if ((!top.moves && row < top.at) || (!bottom.moves && row > bottom.at)) continue;
      yield {
        reading,
        from: bottom.moves ? row - bottom.at : 0,
        to: top.moves ? row - top.at : ROWS,
      };
    }
  }

  private add(group: Group, references: readonly Reference[], row: number): Group {
    for (const { sheet: name, top, bottom, left, right } of references) {
      const sheet = this.sheets.get(name.toLowerCase());
      if (sheet === undefined) continue;
      const reading = { id: this.nextId++, group, top: relative(top, row), bottom: relative(bottom, row) };
      if (right - left >= WIDE) push(this.bySheet, sheet, { ...reading, left, right });
      else for (let column = left; column <= right; column++) push(this.byColumn, sheet * COLUMNS + column, reading);
    }
    return group;
  }
}

function layoutPattern(
  known: readonly FormulaColumn[],
  column: number,
  formula: string,
  rowNumber: string,
): string | null {
  const own = known.find((candidate) => candidate.column.column === column);
  return own?.formula?.isExactly(formula, rowNumber) === true ? `${own.table.parts.name}|${own.column.spec.key}` : null;
}

function relative({ at, moves }: Reference["top"], row: number): Reference["top"] {
  return { at: moves ? at - row : at, moves };
}

function relativeText({ sheet, top, bottom, left, right }: Reference, row: number): string {
  const bound = (one: Reference["top"]): string => (one.moves ? `+${String(one.at - row)}` : String(one.at));
  return `${sheet.toLowerCase()}!${bound(top)},${String(left)}:${bound(bottom)},${String(right)}`;
}

function* cellsOf(sheet: number, { row, column, rows, columns }: Area): Generator<number> {
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) yield idOf(sheet, r, c);
  }
}

function idOf(sheet: number, row: number, column: number): number {
  return (sheet * ROWS + row) * COLUMNS + column;
}

/** Index of the first row that is not above another, in ascending rows. */
function firstAtLeast(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

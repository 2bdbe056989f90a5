import type { Area } from "../../scoreboard/document";
import type { CellPlace, Place } from "../place";
import type { RuleContext } from "../rule";
import { type FormulaGroup, formulaGroups } from "./formulaGroups";
import type { Bound, Reference } from "./reference";

/** A reference of a group of formulas, its moving rows counted from the formula's own. */
interface Reading {
  readonly id: number;
  readonly group: FormulaGroup;
  readonly top: Bound;
  readonly bottom: Bound;
  readonly left: number;
  readonly right: number;
}

/** Rows of a group, both ends included, that read a cell. */
interface Readers {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** A reference over more columns than this is kept for the whole sheet instead of for each column. */
const WIDE = 64;

/** Which formula cells read which cells, so that a finding can tell what hangs on it. */
export class DependencyGraph {
  private readonly sheets: ReadonlyMap<string, number>;
  private readonly names: readonly string[];
  private readonly byColumn = new Map<number, Reading[]>();
  private readonly bySheet = new Map<number, Reading[]>();
  private readonly counts = new Map<string, number>();

  private constructor({ snapshot, lost }: RuleContext, groups: readonly FormulaGroup[]) {
    this.names = snapshot.sheets.map(({ name }) => name);
    this.sheets = new Map([...this.names, ...lost.sheets].map((name, index) => [name.toLowerCase(), index]));
    let id = 0;
    for (const group of groups) {
      for (const reference of group.references) this.add(group, reference, id++);
    }
  }

  /** Reads every formula of the workbook once, pausing now and then. */
  static *of(context: RuleContext): Generator<null, DependencyGraph> {
    return new DependencyGraph(context, yield* formulaGroups(context));
  }

  /** How many formula cells read the cells of a place, directly or through others. */
  dependants({ sheet: name, area }: Place): number {
    const sheet = name === null ? undefined : this.sheets.get(name.toLowerCase());
    if (sheet === undefined || !area) return 0;
    const sources = cellsOf(sheet, area);
    const signature = sources.length === 1 ? this.signature(sources[0] ?? 0) : null;
    const before = signature === null ? undefined : this.counts.get(signature);
    if (before !== undefined) return before;
    const count = this.reachedFrom(sources).size;
    if (signature !== null) this.counts.set(signature, count);
    return count;
  }

  /** The formula cells that read the cells of a place, directly or through others, in the order of the workbook. */
  dependantCells({ sheet: name, area }: Place): readonly CellPlace[] {
    const sheet = name === null ? undefined : this.sheets.get(name.toLowerCase());
    if (sheet === undefined || !area) return [];
    const reached = [...this.reachedFrom(cellsOf(sheet, area))].sort((a, b) => a - b);
    return reached.map((cell) => ({
      sheet: this.names[Math.floor(cell / COLUMNS / ROWS)] ?? "",
      row: Math.floor(cell / COLUMNS) % ROWS,
      column: cell % COLUMNS,
    }));
  }

  /** Tells of any place whether its first cell is a formula that reads a cell of the places given, directly or through others. */
  readersOf(places: readonly Place[]): (at: Place) => boolean {
    const sources = places.flatMap(({ sheet, area }) => {
      const index = sheet === null ? undefined : this.sheets.get(sheet.toLowerCase());
      return index === undefined || !area ? [] : cellsOf(index, area);
    });
    const reached = this.reachedFrom(sources);
    return ({ sheet, area }) => {
      const index = sheet === null ? undefined : this.sheets.get(sheet.toLowerCase());
      return index !== undefined && area !== null && reached.has(idOf(index, area.row, area.column));
    };
  }

  private reachedFrom(sources: readonly number[]): ReadonlySet<number> {
    const reached = new Set<number>();
    const queue = [...sources];
    for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
      for (const { reading, from, to } of this.readingsOf(cell)) {
        const { rows, sheet, column } = reading.group;
        for (let index = firstAtLeast(rows, from); index < rows.length; index++) {
          const row = rows[index] ?? 0;
          if (row > to) break;
          const reader = idOf(sheet, row, column);
          if (reached.has(reader)) continue;
          reached.add(reader);
          queue.push(reader);
        }
      }
    }
    for (const source of sources) reached.delete(source);
    return reached;
  }

  /** What reads a cell, where that does not hang on the cell's row: such cells have the same dependants. */
  private signature(cell: number): string | null {
    const readers = this.readingsOf(cell);
    return readers.some(({ reading: { top, bottom } }) => top.moves || bottom.moves)
      ? null
      : readers.map(({ reading }) => reading.id).join(",");
  }

  private readingsOf(cell: number): Readers[] {
    const column = cell % COLUMNS;
    const row = Math.floor(cell / COLUMNS) % ROWS;
    const sheet = Math.floor(cell / COLUMNS / ROWS);
    const wide = (this.bySheet.get(sheet) ?? []).filter(({ left, right }) => column >= left && column <= right);
    return [...(this.byColumn.get(sheet * COLUMNS + column) ?? []), ...wide].flatMap((reading) => {
      const { top, bottom } = reading;
      if ((!top.moves && row < top.at) || (!bottom.moves && row > bottom.at)) return [];
      return [{ reading, from: bottom.moves ? row - bottom.at : 0, to: top.moves ? row - top.at : ROWS }];
    });
  }

  private add(group: FormulaGroup, reference: Reference, id: number): void {
    const sheet = this.sheets.get(reference.sheet.toLowerCase());
    const row = group.rows[0];
    if (sheet === undefined || row === undefined) return;
    const { left, right } = reference;
    const reading = {
      id,
      group,
      left,
      right,
      top: relative(reference.top, row),
      bottom: relative(reference.bottom, row),
    };
    if (right - left >= WIDE) push(this.bySheet, sheet, reading);
    else for (let column = left; column <= right; column++) push(this.byColumn, sheet * COLUMNS + column, reading);
  }
}

function relative({ at, moves }: Bound, row: number): Bound {
  return { at: moves ? at - row : at, moves };
}

function cellsOf(sheet: number, { row, column, rows, columns }: Area): number[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    idOf(sheet, row + Math.floor(index / columns), column + (index % columns)),
  );
}

function idOf(sheet: number, row: number, column: number): number {
  return (sheet * ROWS + row) * COLUMNS + column;
}

/** Index of the first row that is not above another, in ascending rows. */
function firstAtLeast(rows: ArrayLike<number>, row: number): number {
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

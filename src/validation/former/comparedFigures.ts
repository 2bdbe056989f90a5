import type { FormerScoreboard, TablePair } from "./formerScoreboard";
import type { ColumnData } from "../tables/columnData";
import type { TableData } from "../tables/tableData";

/** A typed figure and what stood in its place in the former period; both are sound. */
export interface ComparedFigure {
  readonly table: TableData;
  readonly row: number;
  readonly column: ColumnData;
  readonly former: number;
  readonly value: number;
}

/** A typed column and that of the former period. */
export interface ColumnPair {
  readonly column: ColumnData;
  readonly former: ColumnData;
}

/** Units of what adds up as a period goes on: cases, hours, euros, person-years. */
const ACCRUING: ReadonlySet<string> = new Set(["kpl", "h", "€", "htv"]);
/** Units of what does not hang on the length of a period: averages and shares. */
const LENGTHLESS: ReadonlySet<string> = new Set(["vrk", "kk", "%"]);
/** Cases that are counted on one day, and what is only foreseen: neither adds up. */
const STOCKS: ReadonlySet<string> = new Set([
  "opening",
  "closing",
  "overTarget",
  "covered",
  "forecastInflow",
  "forecastHtv",
]);
/** The column that repeats the former period's figure. */
const REPEATED = "previous";

export function accrues({ spec: { unit, key } }: ColumnData): boolean {
  return ACCRUING.has(unit) && !STOCKS.has(key);
}

/** The columns of typed figures that both tables have. */
export function typedPairs({ table, former }: TablePair): ColumnPair[] {
  return table.parts.columns.flatMap((column) => {
    const before = former.column(column.spec.key);
    const isTyped = column.holdsFigures && column.spec.entry === "typed" && column.spec.key !== REPEATED;
    return isTyped && before ? [{ column, former: before }] : [];
  });
}

/** Whether figures of the two periods may be held against each other as they are. */
export function isComparable({ spec }: ColumnData, sequence: FormerScoreboard["sequence"]): boolean {
  return sequence === "alike" || (sequence !== null && LENGTHLESS.has(spec.unit));
}

/** The figures of some columns that stand in both workbooks, and `null` now and then. */
export function* comparedFigures(
  pair: TablePair,
  isCompared: (column: ColumnData) => boolean,
): Generator<ComparedFigure | null> {
  const { table, rows } = pair;
  for (const { column, former } of typedPairs(pair)) {
    if (!isCompared(column)) continue;
    const [now, before] = [column.sound, former.sound];
    for (let row = 0; row < table.rows; row++) {
      const value = now[row] ?? NaN;
      const reported = before[rows[row] ?? -1] ?? NaN;
      if (!Number.isNaN(value - reported)) yield { table, row, column, former: reported, value };
    }
    yield null;
  }
}

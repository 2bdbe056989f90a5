/** Rows of a sheet, counted from zero, both ends included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** How the rows of one table change places. */
export interface RowMoves {
  readonly sheet: string;
  /** Where rows go that move, by where they are. */
  readonly to: ReadonlyMap<number, number>;
  /** The row that is new, `null` where rows only change places. */
  readonly added: number | null;
  /** The rows of the table as it is, without its headings. */
  readonly rows: RowSpan;
}

/** What a span of rows becomes. */
export interface MovedSpan extends RowSpan {
  /** Whether it holds the same rows in the same order. */
  readonly same: boolean;
}

/** Where a row stands afterwards. */
export function rowAfter({ to }: Pick<RowMoves, "to">, row: number): number {
  return to.get(row) ?? row;
}

/** A span of rows where they stand afterwards, as Excel keeps references up; `null` where they no longer stand together. */
export function spanAfter(moves: RowMoves, span: RowSpan): MovedSpan | null {
  const { first, last } = span;
  const moved = [...moves.to].filter(([from]) => from >= first && from <= last);
  const added = takesInAdded(moves, span) ? moves.added : null;
  if (moved.length === 0 && added === null) return { first, last, same: true };
  // Whole columns too, whose rows are too many to be looked at.
  const staysWithin = moved.every(([, row]) => row >= first && row <= last);
  if (staysWithin && (added === null || added <= last)) return { first, last, same: first === last };
  const after = new Set(added === null ? [] : [added]);
  for (let row = first; row <= last; row++) after.add(rowAfter(moves, row));
  const [top, bottom] = [Math.min(...after), Math.max(...after)];
  if (bottom - top + 1 !== after.size) return null;
  const distance = rowAfter(moves, first) - first;
  const shifted = moved.length === last - first + 1 && moved.every(([from, row]) => row - from === distance);
  return { first: top, last: bottom, same: added === null && shifted };
}

/** Whether a span has a new row afterwards: it had the whole table or began with it, or had the rows on both sides of the new one. */
function takesInAdded({ added, to, rows }: RowMoves, { first, last }: RowSpan): boolean {
  if (added === null || first === last) return false;
  const isWhole = first <= rows.first && last >= rows.last;
  return isWhole || (first === rows.first && added === rows.first) || (added > first && added <= last && to.has(added));
}

import { classifyText } from "../text/classifyText";
import type { RowName } from "../place";
import type { ColumnData } from "./columnData";
import type { TableData } from "./tableData";

/** The rows of a table by what tells them apart: the process or group, the kind of permit, the year. */
export class RowIndex {
  private static readonly known = new WeakMap<object, Map<boolean, RowIndex | null>>();
  private readonly bySubject = new Map<string, Map<number, number[]>>();

  /**
   * `null` where the headings that tell rows apart are missing. Made once for all rules that ask.
   * @param guess whether a misspelt name stands for the one it most likely means
   */
  static of<K extends string>(table: TableData<K>, guess: boolean): RowIndex | null {
    const known = RowIndex.known.get(table) ?? new Map<boolean, RowIndex | null>();
    RowIndex.known.set(table, known);
    const before = known.get(guess);
    if (before !== undefined) return before;
    const index = RowIndex.read(table, guess);
    known.set(guess, index);
    return index;
  }

  private static read<K extends string>(table: TableData<K>, guess: boolean): RowIndex | null {
    const { subjects, suggested, kinds, hasKinds, rowKeys, missing, columns } = table.parts;
    if (rowKeys.some((key) => missing.has(key))) return null;
    const years = columns.find(({ spec }) => spec.key === "year");
    const index = new RowIndex();
    for (let row = 0; row < table.rows; row++) {
      const subject = subjects[row] ?? (guess ? suggested[row] : null);
      const kind = kinds[row] ?? null;
      if (!subject || (hasKinds && kind === null)) continue;
      index.add(subject.label, detail(kind, years ? yearIn(table, row, years) : undefined), row);
    }
    return index;
  }

  /** What tells a row of the table apart, with the year where rows have one. */
  static nameOf<K extends string>(table: TableData<K>, row: number): RowName {
    const years = table.parts.columns.find(({ spec }) => spec.key === "year");
    const year = years && yearIn(table, row, years);
    return { ...table.rowName(row), ...(year === undefined ? {} : { year }) };
  }

  has(name: RowName): boolean {
    return this.rowsOf(name).length > 0;
  }

  /** Rows of the table that name a process, kind and year. */
  rowsOf({ process, kind, year }: RowName): readonly number[] {
    return this.bySubject.get(process)?.get(detail(kind, year)) ?? [];
  }

  /** Rows that name the same, in the order of their first. */
  *groups(): Generator<readonly number[]> {
    for (const rows of this.bySubject.values()) yield* rows.values();
  }

  private add(label: string, key: number, row: number): void {
    const known = this.bySubject.get(label);
    const byDetail = known ?? new Map<number, number[]>();
    if (!known) this.bySubject.set(label, byDetail);
    const rows = byDetail.get(key);
    if (rows) rows.push(row);
    else byDetail.set(key, [row]);
  }
}

/** Kind and year in one number. */
function detail(kind: RowName["kind"], year = 0): number {
  return year * 2 + (kind === "extension" ? 1 : 0);
}

/** The year of a row, also where it is text: that is a finding of its own. */
function yearIn<K extends string>(table: TableData<K>, row: number, column: ColumnData<K>): number | undefined {
  const value = table.value(row, column);
  if (typeof value === "number") return value;
  const figure = typeof value === "string" ? classifyText(value, "number") : null;
  return figure && "number" in figure ? figure.number : undefined;
}

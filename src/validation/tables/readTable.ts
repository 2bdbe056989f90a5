import type { PermitKind } from "../../agreement/schema";
import type { CellValue } from "../../scoreboard/cellValue";
import type { LocatedTable } from "../../scoreboard/locate/locateTable";
import type { SheetSnapshot } from "../../scoreboard/snapshot";
import { ColumnData } from "./columnData";
import { readKind, remembered, type RowSubject, type SubjectReader } from "./rowSubjects";
import { TableData } from "./tableData";

/** Rows between two pauses. */
const SLICE = 2048;
const NO_CELLS: readonly CellValue[] = [];

/**
 * Reads a located table into columns, pausing now and then.
 * @param calculated whether the snapshot holds the results of its formulas
 */
export function* readTable<K extends string, S extends RowSubject>(
  located: LocatedTable<K>,
  calculated: boolean,
  readSubject: SubjectReader<S>,
): Generator<null, TableData<K, S>> {
  const { sheet, spec, headingRow } = located;
  const sheetRows = Int32Array.from(located.rows, ({ row }) => row);
  const columns = spec.columns.flatMap((column) => {
    const at = located.columns.get(column.key);
    return at === undefined ? [] : [new ColumnData(column, at, sheetRows.length)];
  });
  const columnOf = (key: string): number => columns.find((column) => column.spec.key === key)?.column ?? -1;
  const nameKeys = spec.rowKeys.filter((key) => key !== "kind" && key !== "year");
  const names = new RowNames(sheet, nameKeys.map(columnOf), columnOf("kind"), readSubject);
  for (let from = 0; from < sheetRows.length; from += SLICE) {
    if (from > 0) yield null;
    const slice = sheetRows.subarray(from, from + SLICE);
    for (const column of columns) column.read(sheet, slice, from, calculated);
    names.read(slice);
  }
  return new TableData({
    name: spec.table,
    sheet,
    headingRow,
    sheetRows,
    columns,
    rowKeys: spec.rowKeys,
    missing: new Set(spec.columns.map(({ key }) => key).filter((key) => !located.columns.has(key))),
    names: names.names,
    subjects: names.subjects,
    suggested: names.suggested,
    hasKinds: columnOf("kind") >= 0,
    kinds: names.kinds,
  });
}

/** What the rows of a table name, read slice by slice. */
class RowNames<S extends RowSubject> {
  readonly names: string[] = [];
  readonly subjects: (S | null)[] = [];
  readonly suggested: (S | null)[] = [];
  readonly kinds: (PermitKind | null)[] = [];
  private readonly readKind = remembered(readKind);

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly nameColumns: readonly number[],
    private readonly kindColumn: number,
    private readonly readSubject: SubjectReader<S>,
  ) {}

  read(sheetRows: Int32Array): void {
    const { sheet } = this;
    let former = "";
    let reading: ReturnType<SubjectReader<S>> | null = null;
    for (const row of sheetRows) {
      const values = sheet.values[row - sheet.row] ?? NO_CELLS;
      const name = this.nameIn(values);
      // First permits and extensions of a process stand beside each other.
      if (name !== former) {
        reading = name === "" ? null : this.readSubject(name);
        former = name;
      }
      const kind = values[this.kindColumn - sheet.column] ?? "";
      this.names.push(name);
      this.subjects.push(reading?.known ?? null);
      this.suggested.push(reading && "suggested" in reading ? reading.suggested : null);
      this.kinds.push(typeof kind === "string" ? this.readKind(kind) : null);
    }
  }

  /** What a row names, "" where its first name is not there. */
  private nameIn(values: readonly CellValue[]): string {
    let name = "";
    for (const column of this.nameColumns) {
      const cell = values[column - this.sheet.column];
      const text = typeof cell === "string" ? cell.trim() : "";
      if (name === "") name = text;
      else if (text !== "") name = `${name}, ${text}`;
      if (name === "") return name;
    }
    return name;
  }
}

import type { PermitKind } from "../../agreement/schema";
import type { CellValue } from "../../scoreboard/cellValue";
import type { LocatedTable } from "../../scoreboard/locate/locateTable";
import { ColumnData } from "./columnData";
import { readKind, remembered, type RowSubject, type SubjectReader } from "./rowSubjects";
import { TableData } from "./tableData";

/** Rows between two pauses. */
const SLICE = 2048;
const NO_CELLS: readonly CellValue[] = [];
const NO_FORMULAS: readonly (string | null)[] = [];

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
  const nameColumn = columnOf("process");
  const kindColumn = columnOf("kind");
  const kindOf = remembered(readKind);
  const rowNames: string[] = [];
  const subjects: (S | null)[] = [];
  const suggested: (S | null)[] = [];
  const kinds: (PermitKind | null)[] = [];
  for (let index = 0; index < sheetRows.length; index++) {
    if (index % SLICE === SLICE - 1) yield null;
    const row = (sheetRows[index] ?? 0) - sheet.row;
    const values = sheet.values[row] ?? NO_CELLS;
    const formulas = sheet.formulas[row] ?? NO_FORMULAS;
    for (const column of columns) {
      const at = column.column - sheet.column;
      column.put(index, values[at] ?? null, formulas[at] ?? null, calculated);
    }
    const cell = values[nameColumn - sheet.column];
    const name = typeof cell === "string" ? cell.trim() : "";
    const reading = name === "" ? null : readSubject(name);
    rowNames.push(name);
    subjects.push(reading?.known ?? null);
    suggested.push(reading && "suggested" in reading ? reading.suggested : null);
    const kind = values[kindColumn - sheet.column] ?? "";
    kinds.push(typeof kind === "string" ? kindOf(kind) : null);
  }
  return new TableData({
    name: spec.table,
    sheet,
    headingRow,
    sheetRows,
    columns,
    missing: new Set(spec.columns.map(({ key }) => key).filter((key) => !located.columns.has(key))),
    names: rowNames,
    subjects,
    suggested,
    hasKinds: kindColumn >= 0,
    kinds,
  });
}

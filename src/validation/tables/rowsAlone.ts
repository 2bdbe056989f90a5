import type { SheetSnapshot } from "../../scoreboard/snapshot";
import { ColumnData } from "./columnData";
import type { RowSubject } from "./rowSubjects";
import { TableData } from "./tableData";

/**
 * Some rows of a table, read anew from a sheet on which they name what they did.
 * @param rows by their place in the table, ascending
 * @param calculated whether the snapshot holds the results of its formulas
 */
export function rowsAlone<K extends string, S extends RowSubject>(
  { parts }: TableData<K, S>,
  rows: Int32Array,
  sheet: SheetSnapshot,
  calculated: boolean,
): TableData<K, S> {
  const sheetRows = rows.map((row) => parts.sheetRows[row] ?? 0);
  const columns = parts.columns.map(({ spec, column }) => {
    const alone = new ColumnData(spec, column, rows.length);
    alone.read(sheet, sheetRows, 0, calculated);
    return alone;
  });
  const pick = <T>(all: readonly T[]): T[] => Array.from(rows).flatMap((row) => all.slice(row, row + 1));
  return new TableData({
    ...parts,
    sheet,
    sheetRows,
    columns,
    names: pick(parts.names),
    subjects: pick(parts.subjects),
    suggested: pick(parts.suggested),
    kinds: pick(parts.kinds),
  });
}

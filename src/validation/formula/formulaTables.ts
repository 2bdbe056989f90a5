import type { RuleContext } from "../rule";
import type { ColumnData } from "../tables/columnData";
import { scoreboardTables } from "../tables/scoreboardTables";
import type { TableData } from "../tables/tableData";
import { ColumnFormula } from "./columnFormula";

/** A column of formulas; `formula` is null where the columns that it reads are missing or apart. */
export interface FormulaColumn {
  readonly table: TableData;
  readonly column: ColumnData;
  readonly formula: ColumnFormula | null;
}

export function* formulaTables(context: RuleContext): Generator<FormulaColumn> {
  for (const table of scoreboardTables(context)) {
    for (const column of table.parts.columns) {
      if (column.spec.formula !== undefined) yield { table, column, formula: ColumnFormula.of(column.spec, table) };
    }
  }
}

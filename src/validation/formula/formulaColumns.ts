import type { ColumnData } from "../tables/columnData";
import type { TableData } from "../tables/tableData";
import { ColumnFormula } from "./columnFormula";

/** A column of formulas, compared with the layout's once for all who ask. */
export class FormulaColumn {
  /** `null` where the columns that the formula reads are missing or apart. */
  readonly formula: ColumnFormula | null;
  private compared: Uint8Array | null = null;
  private others = 0;

  constructor(
    readonly table: TableData,
    readonly column: ColumnData,
  ) {
    this.formula = ColumnFormula.of(column.spec, table);
  }

  /** 1 in the rows of the table whose formula is the column's own, sign by sign. */
  get exact(): Uint8Array {
    this.compared ??= this.compare();
    return this.compared;
  }

  /** Whether every row has the column's own formula, sign by sign. */
  get isUniform(): boolean {
    return this.exact.length > 0 && this.others === 0;
  }

  private compare(): Uint8Array {
    const { table, column, formula } = this;
    const exact = new Uint8Array(table.rows);
    this.others = table.rows;
    if (!formula) return exact;
    const { rowNumbers } = table;
    for (let row = 0; row < table.rows; row++) {
      const found = table.formula(row, column);
      if (found === null || !formula.isExactly(found, rowNumbers[row] ?? "")) continue;
      exact[row] = 1;
      this.others--;
    }
    return exact;
  }
}

/** The columns of formulas of some tables. */
export function formulaColumns(tables: readonly TableData[]): FormulaColumn[] {
  return tables.flatMap((table) =>
    table.parts.columns
      .filter(({ spec }) => spec.formula !== undefined)
      .map((column) => new FormulaColumn(table, column)),
  );
}

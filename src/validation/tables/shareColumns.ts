import type { ColumnData } from "./columnData";
import type { TableData } from "./tableData";

/** A column that holds part ÷ whole, with the two columns of its table that it is made of. */
export interface ShareColumn {
  readonly result: ColumnData;
  readonly part: ColumnData;
  readonly whole: ColumnData;
}

const SHARE_OF_TWO = /^=SCOREBOARD\.SHARE\(\{(\w+)\},\{(\w+)\}\)$/;

/** The columns to which the layout gives the share of two others in the row, where all three are there. */
export function shareColumns(table: TableData): ShareColumn[] {
  return table.parts.columns.flatMap((result) => {
    const [, partKey, wholeKey] = SHARE_OF_TWO.exec(result.spec.formula ?? "") ?? [];
    const part = partKey === undefined ? null : table.column(partKey);
    const whole = wholeKey === undefined ? null : table.column(wholeKey);
    return part && whole ? [{ result, part, whole }] : [];
  });
}

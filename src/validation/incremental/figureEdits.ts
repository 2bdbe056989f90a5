import type { CellValue } from "../../scoreboard/cellValue";
import { isHeading } from "../../scoreboard/layout/headings";
import type { SheetSnapshot } from "../../scoreboard/snapshot";
import type { RuleContext } from "../rule";
import { rowPlace } from "../tables/rowPlace";
import { partsOf } from "../tables/scoreboardParts";
import { scoreboardTables } from "../tables/scoreboardTables";
import type { TableData } from "../tables/tableData";
import { isSameValue, type SheetDifference } from "./valueDifferences";

/** Rows of a sheet in which nothing but figures, texts beside them and results of formulas is other than before. */
export interface SheetEdit {
  readonly sheet: SheetSnapshot;
  /** Rows of the sheet, ascending. */
  readonly sheetRows: ReadonlySet<number>;
  /** The table that stands on the sheet. */
  readonly table: TableData | null;
  /** Those of the rows that are rows of the table, by their place in it. */
  readonly rows: Int32Array;
}

/** The edits that differences come from; `null` where one of them may have changed what the workbook is made of. */
export function figureEdits(context: RuleContext, differences: readonly SheetDifference[]): SheetEdit[] | null {
  const edits: SheetEdit[] = [];
  for (const difference of differences) {
    const edit = editOf(context, difference);
    if (!edit) return null;
    edits.push(edit);
  }
  return edits;
}

/** Tiedot, Tavoitteet and the sheets of another period say what all the rest is held against. */
function editOf(context: RuleContext, difference: SheetDifference): SheetEdit | null {
  const { name } = difference.after;
  const { scoreboard, targets, sets } = context;
  if (sets.some(({ names }) => names.includes(name))) return null;
  const [table = null, another] = scoreboardTables(context).filter(({ parts }) => parts.sheet.name === name);
  if (another || name === scoreboard.info?.table.sheet.name || (table && table === targets)) return null;
  const isIncomplete = partsOf(scoreboard).some(
    ({ located }) => located?.sheet.name === name && located.unrecognised.length > 0,
  );
  const known = table && new TableCells(table, isIncomplete);
  const rows: number[] = [];
  for (const sheetRow of difference.rows) {
    const row = known?.rowOf(sheetRow) ?? null;
    if (!isFigureRow(difference, sheetRow, known, row)) return null;
    if (row !== null) rows.push(row);
  }
  return { sheet: difference.after, sheetRows: new Set(difference.rows), table, rows: Int32Array.from(rows) };
}

/** Whether the cells of a row that differ name nothing, and the row is as much there as it was. */
function isFigureRow(
  { before, after }: SheetDifference,
  sheetRow: number,
  table: TableCells | null,
  row: number | null,
): boolean {
  const [was, is] = [before.values[sheetRow - before.row] ?? [], after.values[sheetRow - after.row] ?? []];
  for (let c = 0; c < is.length; c++) {
    const [from, to] = [was[c] ?? null, is[c] ?? null];
    if (isSameValue(from, to)) continue;
    if (mayBeHeading(from) || mayBeHeading(to)) return false;
    if (!table) continue;
    if (sheetRow === table.headingRow) return false;
    // Which column stands in for a heading that is missing hangs on what has anything in it.
    if (table.isIncomplete && (from === null) !== (to === null)) return false;
    const column = after.column + c;
    if (sheetRow < table.headingRow || !table.columns.has(column)) continue;
    if (row === null || table.keys.has(column)) return false;
  }
  return row === null || table === null || table.isInUse(after, sheetRow);
}

function mayBeHeading(value: CellValue): boolean {
  return typeof value === "string" && isHeading(value);
}

/** What the cells of a table's sheet are. */
class TableCells {
  readonly headingRow: number;
  readonly columns: ReadonlySet<number>;
  /** The columns that tell rows apart. */
  readonly keys: ReadonlySet<number>;
  private readonly sheetRows: Int32Array;

  /** @param isIncomplete whether some of its headings were not found */
  constructor(
    { parts }: TableData,
    readonly isIncomplete: boolean,
  ) {
    const names: readonly string[] = [...parts.rowKeys, "kind", "year"];
    this.headingRow = parts.headingRow;
    this.sheetRows = parts.sheetRows;
    this.columns = new Set(parts.columns.map(({ column }) => column));
    this.keys = new Set(parts.columns.filter(({ spec }) => names.includes(spec.key)).map(({ column }) => column));
  }

  /** The place of a row of the sheet among the table's rows, `null` where it is none of them. */
  rowOf(sheetRow: number): number | null {
    return rowPlace(sheetRow, this.sheetRows);
  }

  /** Whether anything stands in the table's columns of a row: a row without is none of the table's. */
  isInUse({ row, column, values, formulas }: SheetSnapshot, sheetRow: number): boolean {
    const [cells, written] = [values[sheetRow - row], formulas[sheetRow - row]];
    return [...this.columns].some((at) => (cells?.[at - column] ?? written?.[at - column] ?? null) !== null);
  }
}

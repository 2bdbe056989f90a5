import { sameContent } from "./cellContent";
import { type CellState, keyOf, readCells } from "./readCells";
import type { ProtectedSheet, WorkbookState } from "./workbookState";

/** What there is now of a state. */
export interface Present {
  readonly now: WorkbookState;
  /** Of the sheets that are to be protected, those that are not. */
  readonly open: ReadonlySet<string>;
}

export async function presentState(
  context: Excel.RequestContext,
  like: WorkbookState,
  opened: readonly ProtectedSheet[],
): Promise<Present> {
  const { worksheets, application } = context.workbook;
  const names = like.sheetNames.map(({ sheetId }) => worksheets.getItem(sheetId).load("name"));
  const protections = opened.map(({ sheetId }) => worksheets.getItem(sheetId).protection.load("protected"));
  const lines = like.lines.map(({ sheetId, lines, from, count }) => {
    const sheet = worksheets.getItem(sheetId);
    return lines === "rows"
      ? sheet.getRangeByIndexes(from, 0, count, 1).load("rowHidden")
      : sheet.getRangeByIndexes(0, from, 1, count).load("columnHidden");
  });
  const merges = like.merges.map(({ sheetId, area }) =>
    worksheets
      .getItem(sheetId)
      .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
      .getMergedAreasOrNullObject()
      .load("address"),
  );
  const heights = like.heights.map(({ sheetId, row }) =>
    worksheets.getItem(sheetId).getRangeByIndexes(row, 0, 1, 1).load("format/rowHeight"),
  );
  const tables = like.tables.map(({ sheetId, tableId }) =>
    worksheets.getItem(sheetId).tables.getItem(tableId).getRange().load("rowCount"),
  );
  application.load("calculationMode");
  const cells = await readCells(context, like.cells);
  return {
    now: {
      cells,
      sheetNames: like.sheetNames.map(({ sheetId }, index) => ({ sheetId, name: names[index]?.name ?? "" })),
      lines: like.lines.map((line, index) => ({
        ...line,
        hidden: (line.lines === "rows" ? lines[index]?.rowHidden : lines[index]?.columnHidden) === true,
      })),
      merges: like.merges.map((merge, index) => ({ ...merge, merged: merges[index]?.isNullObject === false })),
      heights: like.heights.map((line, index) => ({
        ...line,
        height: heights[index]?.format.rowHeight ?? line.height,
      })),
      tables: like.tables.map((table, index) => ({ ...table, rows: (tables[index]?.rowCount ?? 1) - 1 })),
      calculationMode: like.calculationMode === null ? null : modeOf(application.calculationMode),
    },
    open: new Set(opened.flatMap(({ sheetId }, index) => (protections[index]?.protected === false ? [sheetId] : []))),
  };
}

export function modeOf(mode: string): Excel.CalculationMode {
  const known = Object.values(Excel.CalculationMode).find((one: string) => one === mode);
  return known ?? Excel.CalculationMode.automatic;
}

export function sameState(a: WorkbookState, b: WorkbookState): boolean {
  return (
    changedCells(a.cells, b.cells).length === 0 &&
    a.sheetNames.every(({ name }, index) => name === b.sheetNames[index]?.name) &&
    a.lines.every(({ hidden }, index) => hidden === b.lines[index]?.hidden) &&
    a.merges.every(({ merged }, index) => merged === b.merges[index]?.merged) &&
    a.heights.every(({ height }, index) => height === b.heights[index]?.height) &&
    a.tables.every(({ rows }, index) => rows === b.tables[index]?.rows) &&
    a.calculationMode === b.calculationMode
  );
}

/** The cells of one state that another has otherwise. */
export function changedCells(now: readonly CellState[], wanted: readonly CellState[]): CellState[] {
  const byKey = new Map(now.map((cell) => [keyOf(cell), cell]));
  return wanted.filter((cell) => {
    const other = byKey.get(keyOf(cell));
    return !other || !sameContent(other.content, cell.content) || other.numberFormat !== cell.numberFormat;
  });
}

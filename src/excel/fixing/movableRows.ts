import type { Area } from "../../scoreboard/document";
import type { RowArrangement } from "../../validation/fixing/rows/arrangement";
import { spanAfter } from "../../validation/fixing/rows/rowMoves";
import type { RowObstacle } from "../../validation/fixing/rows/rowRefusal";
import { hasExcelApi } from "../requirements";
import { MovingLines } from "./movingLines";
import { RefusedRowsError } from "./refusedRowsError";
import type { RowHeight, TableLength } from "./workbookState";

/** What moves with the cells of rows. */
export interface MovingRows {
  readonly from: { readonly heights: readonly RowHeight[]; readonly tables: readonly TableLength[] };
  readonly to: { readonly heights: readonly RowHeight[]; readonly tables: readonly TableLength[] };
}

/**
 * Looks at what a snapshot does not tell of rows that are to move. Two round trips.
 * @throws {RefusedRowsError}
 */
export async function movableRows(
  context: Excel.RequestContext,
  arrangements: readonly RowArrangement[],
  sheetIds: ReadonlyMap<string, string>,
): Promise<MovingRows> {
  const none: MovingRows["from"] = { heights: [], tables: [] };
  if (arrangements.length === 0) return { from: none, to: none };
  const { workbook } = context;
  workbook.names.load("items/name");
  const sheets = [...new Set(arrangements.map(({ sheet }) => sheet))].map((name) => {
    const ofSheet = arrangements.filter(({ sheet }) => sheet === name);
    const sheet = workbook.worksheets.getItem(sheetIds.get(name) ?? "");
    sheet.load("standardHeight");
    sheet.tables.load("items/id,items/showTotals");
    sheet.names.load("items/name");
    return {
      name,
      sheetId: sheetIds.get(name) ?? "",
      sheet,
      ofSheet,
      rows: new MovingLines(sheet, ofSheet),
      remarks: remarksOn(sheet),
    };
  });
  await context.sync();
  const read = sheets.map((one) => ({
    ...one,
    tables: one.sheet.tables.items.map((table) => ({ table, range: table.getRange().load("rowIndex,rowCount") })),
    names: [...workbook.names.items, ...one.sheet.names.items].map((name) =>
      name.getRangeOrNullObject().load("address,rowIndex,rowCount"),
    ),
    remarks: one.remarks.flatMap(({ items }) =>
      items.map((remark) => remark.getLocation().load("rowIndex,columnIndex")),
    ),
  }));
  await context.sync();
  const moving = read.map(({ name, sheetId, sheet, ofSheet, rows, tables, names, remarks }) => {
    const refuse = (obstacle: RowObstacle, area: Area): never => {
      throw new RefusedRowsError({ obstacle, at: { sheet: name, area } });
    };
    for (const range of names) {
      if (!range.isNullObject && sheetOf(range.address) === name && isTornApart(range, ofSheet)) {
        refuse("name", { row: range.rowIndex, column: 0, rows: range.rowCount, columns: 1 });
      }
    }
    for (const { rowIndex: row, columnIndex: column } of remarks) {
      if (rows.has(row)) refuse("notes", { row, column, rows: 1, columns: 1 });
    }
    const unlike = rows.unlikeColumn();
    if (unlike) refuse("looks", unlike);
    return {
      heights: rows.heights(sheetId, sheet.standardHeight),
      table: lengthOf(tables, ofSheet, sheetId, refuse),
    };
  });
  return {
    from: { heights: moving.flatMap(({ heights }) => heights.from), tables: moving.flatMap(({ table }) => table.from) },
    to: { heights: moving.flatMap(({ heights }) => heights.to), tables: moving.flatMap(({ table }) => table.to) },
  };
}

/** Whether a name stands for rows of which some go elsewhere; one that stands for all rows keeps them. */
function isTornApart(
  { rowIndex, rowCount }: Pick<Excel.Range, "rowIndex" | "rowCount">,
  arrangements: readonly RowArrangement[],
): boolean {
  const span = { first: rowIndex, last: rowIndex + rowCount - 1 };
  return arrangements.some((moves) => {
    const after = spanAfter(moves, span);
    return after?.first !== span.first || after.last !== span.last;
  });
}

function sheetOf(address: string): string {
  const name = address.slice(0, address.lastIndexOf("!"));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The comments of a sheet, and its notes where this Excel tells of them. */
function remarksOn(sheet: Excel.Worksheet): readonly { readonly items: readonly (Excel.Comment | Excel.Note)[] }[] {
  return [
    ...(hasExcelApi("1.10") ? [sheet.comments.load("items/id")] : []),
    ...(hasExcelApi("1.18") ? [sheet.notes.load("items/content")] : []),
  ];
}

function lengthOf(
  tables: readonly { readonly table: Excel.Table; readonly range: Excel.Range }[],
  arrangements: readonly RowArrangement[],
  sheetId: string,
  refuse: (obstacle: RowObstacle, area: Area) => never,
): { readonly from: TableLength[]; readonly to: TableLength[] } {
  const headingRow = arrangements[0]?.headingRow;
  const found = tables.find(({ range }) => range.rowIndex === headingRow);
  if (!found) return { from: [], to: [] };
  const { table, range } = found;
  const bottom = range.rowIndex + range.rowCount - 1;
  const needed = Math.max(...arrangements.map(({ lastRow }) => lastRow));
  const more = needed - bottom;
  if (more <= 0) return { from: [], to: [] };
  const added = arrangements.filter((one) => one.added !== null).length;
  const below = { row: bottom + 1, column: 0, rows: 1, columns: 1 };
  if (table.showTotals || more > added) refuse("below", below);
  if (!hasExcelApi("1.15")) refuse("old-excel", below);
  const length = { sheetId, tableId: table.id, rows: range.rowCount - 1 };
  return { from: [length], to: [{ ...length, rows: length.rows + more }] };
}

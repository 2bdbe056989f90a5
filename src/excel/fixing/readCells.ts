import { hasExcelApi } from "../requirements";
import { blocksOf, type CellBlock, type CellPosition } from "./cellBlocks";
import { type CellContent, contentOf } from "./cellContent";

/** What a cell holds at one moment. */
export interface CellState extends CellPosition {
  readonly content: CellContent;
  readonly numberFormat: string;
}

/**
 * Reads cells, in their order, in one round trip; in one more where results spill among them.
 */
export async function readCells(context: Excel.RequestContext, cells: readonly CellPosition[]): Promise<CellState[]> {
  const spills = hasExcelApi("1.12");
  const read = blocksOf(cells).map((block) => ({
    block,
    range: rangeOf(context, block).load(`formulas,values,valueTypes,numberFormat${spills ? ",hasSpill" : ""}`),
  }));
  await context.sync();
  const byKey = new Map(
    read.flatMap(({ block, range }) =>
      block.cells.map((cell, index) => [keyOf(cell), stateOf(cell, range, index)] as const),
    ),
  );
  const states = cells.flatMap((cell) => byKey.get(keyOf(cell)) ?? []);
  const mayBeSpilled = read.flatMap(({ block, range }) => (spills && hasSpill(range) ? block.cells : []));
  if (mayBeSpilled.length === 0) return states;
  const spilled = await cellsOfSpills(context, mayBeSpilled);
  return states.map((state) => (spilled.has(keyOf(state)) ? { ...state, content: { kind: "spilled" } } : state));
}

/** Tells cells apart. */
export function keyOf({ sheetId, row, column }: CellPosition): string {
  return `${String(row)} ${String(column)} ${sheetId}`;
}

export function rangeOf(
  context: Excel.RequestContext,
  { sheetId, row, column, cells }: CellBlock<CellPosition>,
): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, cells.length, 1);
}

/** Excel answers null where only some cells spill. */
function hasSpill({ hasSpill: answer }: { readonly hasSpill: boolean | null }): boolean {
  return answer !== false;
}

function stateOf({ sheet, sheetId, row, column }: CellPosition, range: Excel.Range, index: number): CellState {
  const at = (matrix: readonly (readonly unknown[])[]): unknown => matrix[index]?.[0];
  return {
    sheet,
    sheetId,
    row,
    column,
    content: contentOf(at(range.formulas), at(range.values), at(range.valueTypes)),
    numberFormat: String(at(range.numberFormat)),
  };
}

async function cellsOfSpills(
  context: Excel.RequestContext,
  cells: readonly CellPosition[],
): Promise<ReadonlySet<string>> {
  const parents = cells.map((cell) => ({
    cell,
    parent: context.workbook.worksheets
      .getItem(cell.sheetId)
      .getCell(cell.row, cell.column)
      .getSpillParentOrNullObject()
      .load("rowIndex,columnIndex"),
  }));
  await context.sync();
  return new Set(
    parents.flatMap(({ cell, parent }) =>
      !parent.isNullObject && (parent.rowIndex !== cell.row || parent.columnIndex !== cell.column) ? [keyOf(cell)] : [],
    ),
  );
}

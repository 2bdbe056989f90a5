import { rangeOf as areaRange } from "../formatSheet";
import { blocksOf } from "./cellBlocks";
import { type Entry, entryOf, sameContent } from "./cellContent";
import { type CellState, keyOf, rangeOf } from "./readCells";
import { lengthen, shorten } from "./tableLength";
import type { LineState, MergeState, Transition, WorkbookState } from "./workbookState";

/** A cell as it is to be, and the number format that it has now. */
interface CellWrite extends CellState {
  readonly entry: Entry | null;
  readonly formatNow: string;
}

/** Queues everything that makes one state of a workbook another, for one sync. Formulas are followed by names, names by looks. */
export function queueState(context: Excel.RequestContext, { from, to, opened }: Transition): void {
  const { worksheets } = context.workbook;
  for (const { sheetId } of opened) worksheets.getItem(sheetId).protection.unprotect();
  for (const [index, merge] of to.merges.entries()) {
    if (!merge.merged && from.merges[index]?.merged === true) mergeRange(context, merge).unmerge();
  }
  for (const [index, table] of to.tables.entries()) lengthen(context, table, from.tables[index]?.rows ?? table.rows);
  writeCells(context, cellWrites(from, to));
  for (const [index, table] of to.tables.entries()) shorten(context, table, from.tables[index]?.rows ?? table.rows);
  for (const [index, { sheetId, row, height }] of to.heights.entries()) {
    if (from.heights[index]?.height !== height) {
      worksheets.getItem(sheetId).getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
    }
  }
  for (const [index, { sheetId, name }] of to.sheetNames.entries()) {
    if (from.sheetNames[index]?.name !== name) worksheets.getItem(sheetId).name = name;
  }
  for (const [index, lines] of to.lines.entries()) {
    if (from.lines[index]?.hidden !== lines.hidden) setHidden(context, lines);
  }
  for (const [index, merge] of to.merges.entries()) {
    if (merge.merged && from.merges[index]?.merged === false) mergeRange(context, merge).merge(false);
  }
  const mode = to.calculationMode;
  if (mode !== null && mode !== from.calculationMode) context.workbook.application.calculationMode = mode;
  for (const { sheetId, options } of opened) worksheets.getItem(sheetId).protection.protect(options);
}

function cellWrites(from: WorkbookState, to: WorkbookState): CellWrite[] {
  const before = new Map(from.cells.map((cell) => [keyOf(cell), cell]));
  return to.cells.flatMap((cell): CellWrite[] => {
    const now = before.get(keyOf(cell));
    if (!now) return [];
    const formatNow = now.numberFormat;
    const isSame = sameContent(now.content, cell.content);
    if (isSame && formatNow === cell.numberFormat) return [];
    return [{ ...cell, formatNow, entry: isSame ? null : entryOf(cell.content, formatNow, cell.numberFormat) }];
  });
}

/** Number formats are left alone where they need not change: on a protected sheet they may not be written at all. */
function writeCells(context: Excel.RequestContext, writes: readonly CellWrite[]): void {
  const formats: CellWrite[] = [];
  for (const block of blocksOf(writes.filter(({ entry }) => entry !== null))) {
    const range = rangeOf(context, block);
    const column = <T>(of: (cell: CellWrite) => T): T[][] => block.cells.map((cell) => [of(cell)]);
    if (block.cells.some(({ entry }) => entry?.format != null)) {
      range.numberFormat = column(({ entry, formatNow }) => entry?.format ?? formatNow);
    }
    range.formulas = column(({ entry }) => entry?.input ?? "");
  }
  for (const write of writes) {
    if ((write.entry?.format ?? write.formatNow) !== write.numberFormat) formats.push(write);
  }
  for (const block of blocksOf(formats)) {
    rangeOf(context, block).numberFormat = block.cells.map(({ numberFormat }) => [numberFormat]);
  }
}

function setHidden(context: Excel.RequestContext, { sheetId, lines, from, count, hidden }: LineState): void {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  if (lines === "rows") sheet.getRangeByIndexes(from, 0, count, 1).rowHidden = hidden;
  else sheet.getRangeByIndexes(0, from, 1, count).columnHidden = hidden;
}

function mergeRange(context: Excel.RequestContext, { sheetId, area }: MergeState): Excel.Range {
  return areaRange(context.workbook.worksheets.getItem(sheetId), area);
}

import type { CellPlace } from "../trouble";
import { blocksOf } from "./cellBlocks";
import { entryOf, sameContent } from "./cellContent";
import type { StateChange } from "./planTransition";
import { type CellState, keyOf, rangeOf } from "./readCells";
import type { ProtectedSheet } from "./workbookState";

export interface Closed {
  /** What the protection of its sheet keeps from being changed. */
  readonly cells: readonly CellPlace[];
  /** The sheets that would have to be opened. */
  readonly sheets: readonly ProtectedSheet[];
}

/** What of a change the protection of sheets stands against. At most two round trips, none where nothing is protected. */
export async function closedSheets(
  context: Excel.RequestContext,
  { from, to }: StateChange,
  isProtected: readonly ProtectedSheet[],
): Promise<Closed> {
  const bySheet = new Map(isProtected.map((sheet) => [sheet.sheetId, sheet]));
  const after = new Map(to.cells.map((cell) => [keyOf(cell), cell]));
  const onProtected = from.cells.filter(({ sheetId }) => bySheet.has(sheetId));
  const locked = await lockedCells(context, onProtected);
  const cells = onProtected.filter((cell) => {
    const wanted = after.get(keyOf(cell));
    const canFormat = bySheet.get(cell.sheetId)?.options.allowFormatCells === true;
    return locked.has(keyOf(cell)) || (!canFormat && wanted !== undefined && needsFormat(cell, wanted));
  });
  const lines = from.lines.filter(({ sheetId, lines }) => {
    const options = bySheet.get(sheetId)?.options;
    return options && (lines === "rows" ? options.allowFormatRows : options.allowFormatColumns) !== true;
  });
  const merges = from.merges.filter(({ sheetId }) => bySheet.has(sheetId));
  const heights = from.heights.filter(({ sheetId, height }, index) => {
    const options = bySheet.get(sheetId)?.options;
    return options && options.allowFormatRows !== true && to.heights[index]?.height !== height;
  });
  const tables = from.tables.filter(({ sheetId }) => bySheet.has(sheetId));
  const ids = new Set([...cells, ...lines, ...merges, ...heights, ...tables].map(({ sheetId }) => sheetId));
  const nameOf = (sheetId: string): string => bySheet.get(sheetId)?.name ?? "";
  return {
    cells: [
      ...cells.map(({ sheet, row, column }) => ({ sheet, row, column })),
      ...lines.map(({ sheetId, lines, from }) => ({
        sheet: nameOf(sheetId),
        row: lines === "rows" ? from : 0,
        column: lines === "rows" ? 0 : from,
      })),
      ...merges.map(({ sheetId, area: { row, column } }) => ({ sheet: nameOf(sheetId), row, column })),
      ...heights.map(({ sheetId, row }) => ({ sheet: nameOf(sheetId), row, column: 0 })),
    ],
    sheets: isProtected.filter(({ sheetId }) => ids.has(sheetId)),
  };
}

function needsFormat(now: CellState, wanted: CellState): boolean {
  if (now.numberFormat !== wanted.numberFormat) return true;
  return (
    !sameContent(now.content, wanted.content) &&
    entryOf(wanted.content, now.numberFormat, wanted.numberFormat).format !== null
  );
}

async function lockedCells(context: Excel.RequestContext, cells: readonly CellState[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const mixed: CellState[] = [];
  const ask = async (groups: readonly (readonly CellState[])[]): Promise<void> => {
    const blocks = groups.flatMap((group) => blocksOf(group));
    const protections = blocks.map((block) => rangeOf(context, block).format.protection.load("locked"));
    if (blocks.length > 0) await context.sync();
    for (const [index, { cells: ofBlock }] of blocks.entries()) {
      // Excel answers null where only some of the cells are locked.
      const locked: boolean | null = protections[index]?.locked ?? null;
      if (locked === null && ofBlock.length > 1) mixed.push(...ofBlock);
      else if (locked !== false) for (const cell of ofBlock) found.add(keyOf(cell));
    }
  };
  await ask([cells]);
  await ask(mixed.splice(0).map((cell) => [cell]));
  return found;
}

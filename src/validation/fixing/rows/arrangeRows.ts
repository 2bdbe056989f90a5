import type { Agreement } from "../../../agreement/schema";
import type { Area } from "../../../scoreboard/document";
import { type Cell, cellAt } from "../../../scoreboard/locate/cell";
import type { TableSpec } from "../../../scoreboard/layout/spec";
import type { WorkbookSnapshot } from "../../../scoreboard/snapshot";
import type { RowChange } from "../../fix";
import type { RowName } from "../../place";
import type { WorkbookContext } from "../../rule";
import { RowIndex } from "../../tables/rowIndex";
import { type TemplateRows, templateRows } from "../../tables/templateRows";
import { contextOf } from "../contextOf";
import type { ArrangedCell, RowArrangement } from "./arrangement";
import { followingFormulas } from "./followingFormulas";
import { followRows } from "./followRows";
import { newRowCells } from "./newRow";
import { placesWithRow, sameRow, sortedPlaces } from "./newPlaces";
import { rowAfter, type RowMoves } from "./rowMoves";
import type { RowObstacle, RowRefusal } from "./rowRefusal";
import { TableBlock } from "./tableBlock";
import { type TemplateTable, templateTable } from "./templateTable";

/** What a change of rows makes of a workbook's cells, or why it is not made. */
export function arrangeRows(
  snapshot: WorkbookSnapshot,
  change: RowChange,
  agreement: Agreement,
): RowArrangement | RowRefusal {
  const refused = (obstacle: RowObstacle, area: Area | null = null): RowRefusal => ({
    obstacle,
    at: { sheet: change.sheet, area },
  });
  const context = contextOf(snapshot, agreement);
  const found = templateRows(context).find(({ table }) => table.parts.sheet.name === change.sheet);
  const layout = layoutOf(context, change.sheet);
  if (!found || !layout) return refused("unknown");
  const block = new TableBlock(found.table);
  const moves = change.kind === "sortRows" ? sortedPlaces(found, block) : placesWithRow(found, change.row, block);
  if (!moves) return refused("unknown");
  const touched = new Set([...moves.to.keys(), ...moves.to.values(), ...(moves.added === null ? [] : [moves.added])]);
  const obstacle = block.obstacle(touched);
  if (obstacle) return refused(obstacle.obstacle, obstacle.area);

  const template = templateTable(snapshot, layout, agreement);
  const isAsTemplate = template !== null && standsAsTemplate(found, template, moves);
  const following = followingFormulas(snapshot, { moves, block, isAsTemplate }, agreement);
  if ("stuck" in following) return { obstacle: "formula", at: following.stuck };
  const moved = movedCells(block, moves);
  if ("stuck" in moved) return refused("formula", moved.stuck);
  const added = addedCells(context, found, { template, block, moves, change });
  if (!added) return refused("unknown");
  const own = [...added.cells, ...moved.cells];
  const same = own.filter((cell) => isAsNow(block, cell));
  return {
    ...moves,
    change,
    headingRow: block.headingRow,
    left: block.left,
    right: block.right,
    lastRow: Math.max(block.rows.last, ...touched),
    names: namesOf(found, moves),
    cells: [...own.filter((cell) => !same.includes(cell)), ...following.cells],
    same,
    addedHeight: added.height,
  };
}

function namesOf({ table }: TemplateRows, { to }: RowMoves): ReadonlyMap<number, RowName> {
  return new Map(
    Array.from(table.parts.sheetRows, (row, index) => [row, RowIndex.nameOf(table, index)] as const).filter(([row]) =>
      to.has(row),
    ),
  );
}

interface Adding {
  readonly template: TemplateTable | null;
  readonly block: TableBlock;
  readonly moves: RowMoves;
  readonly change: RowChange;
}

/** The layout of the table on a sheet. */
function layoutOf({ scoreboard }: WorkbookContext, sheet: string): TableSpec | null {
  const { info, ...tables } = scoreboard;
  const found =
    info?.table.sheet.name === sheet ? null : Object.values(tables).find((one) => one?.sheet.name === sheet);
  return found?.spec ?? null;
}

function standsAsTemplate({ table, rows }: TemplateRows, template: TemplateTable, moves: RowMoves): boolean {
  const present = RowIndex.of(table, true);
  const isSamePlace = table.parts.columns.every(({ spec, column }) => template.columns.get(spec.key) === column);
  if (!present || !isSamePlace) return false;
  return rows.every((name, index) => {
    const row = template.firstRow + index;
    const [at] = present.rowsOf(name).map((one) => rowAfter(moves, table.sheetRow(one)));
    return at === undefined ? moves.added === row : at === row;
  });
}

function movedCells(
  block: TableBlock,
  moves: RowMoves,
): { readonly cells: readonly ArrangedCell[] } | { readonly stuck: Area } {
  const cells: ArrangedCell[] = [];
  for (const [from, row] of moves.to) {
    for (const { column, value, formula, numberFormat } of block.cells(from)) {
      const at = { kind: "cell", sheet: moves.sheet, row, column, numberFormat } as const;
      if (formula === null) {
        cells.push({ ...at, to: { value } });
        continue;
      }
      const followed = followRows(formula, moves.sheet, from === moves.added ? aboveAdded(moves, from) : moves);
      if (followed === null) return { stuck: { row: from, column, rows: 1, columns: 1 } };
      cells.push({ ...at, to: { formula: followed }, result: value });
    }
  }
  return { cells };
}

/** To a row right below the new one the table is what stands above: its sums take the new row in. */
function aboveAdded(moves: RowMoves, added: number): RowMoves {
  return { ...moves, rows: { first: moves.rows.first, last: added - 1 } };
}

/** What a change adds, if it adds a row; `null` where the template does not tell what belongs there. */
function addedCells(
  { formulaColumns }: WorkbookContext,
  { table, rows }: TemplateRows,
  { template, block, moves: { added }, change }: Adding,
): { readonly cells: readonly ArrangedCell[]; readonly height: number | null } | null {
  if (added === null || change.kind !== "addRow") return { cells: [], height: null };
  if (!template) return null;
  const templateRow = template.firstRow + rows.findIndex((name) => sameRow(name, change.row));
  const cells = newRowCells({ table, formulaColumns, template, templateRow, row: added });
  if (!cells) return null;
  const filled = new Set(cells.map(({ column }) => column));
  const own = block.cells(added).filter(({ column }) => !filled.has(column));
  const emptied = own.map(
    ({ sheet, row, column }) => ({ kind: "cell", sheet, row, column, to: { value: null } }) as const,
  );
  const height = template.sheet.rowHeights.find(({ row }) => row === templateRow)?.height ?? null;
  return { cells: [...cells, ...emptied], height };
}

function isAsNow({ sheet }: TableBlock, { row, column, to, numberFormat }: ArrangedCell): boolean {
  const now: Cell = cellAt(sheet, row, column);
  const isSame = "formula" in to ? now.formula === to.formula : now.formula === null && now.value === to.value;
  return isSame && (numberFormat === undefined || now.numberFormat === numberFormat);
}

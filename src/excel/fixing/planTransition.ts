import { cellAt } from "../../scoreboard/locate/cell";
import { normaliseFormula } from "../../scoreboard/formulaNames";
import type { SheetSnapshot, WorkbookSnapshot } from "../../scoreboard/snapshot";
import type { CellChange, Change } from "../../validation/fix";
import { intersect } from "../../validation/fixing/footprint";
import { TroubleError } from "../trouble";
import { changedContent, type CellContent, sameContent } from "./cellContent";
import type { MovingRows } from "./movableRows";
import type { CellState } from "./readCells";
import type { LineState, MergeState, WorkbookState } from "./workbookState";

export interface StateChange {
  readonly from: WorkbookState;
  readonly to: WorkbookState;
}

/** Changes and what is needed to say what they make of a workbook. */
export interface Changing {
  readonly changes: readonly Change[];
  /** The workbook that the changes were made for. */
  readonly snapshot: WorkbookSnapshot;
  /** By name. */
  readonly sheetIds: ReadonlyMap<string, string>;
  readonly calculationMode: Excel.CalculationMode;
  /** What moves with rows, beside their cells. */
  readonly moving: MovingRows;
  /** The cells that are to be changed, in the order of the changes, as they are now. */
  readonly cells: readonly CellState[];
}

/**
 * The parts of a workbook that changes touch, before and after.
 * @throws {TroubleError} "changed" where a cell has been changed since the snapshot
 */
export function planTransition({ changes, snapshot, sheetIds, calculationMode, moving, cells }: Changing): StateChange {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const changed = cells.filter((cell) => !isAsIn(sheets.get(cell.sheet), cell));
  if (changed.length > 0) {
    throw new TroubleError({
      kind: "changed",
      cells: changed.map(({ sheet, row, column }) => ({ sheet, row, column })),
    });
  }
  const idOf = (sheet: string): string => sheetIds.get(sheet) ?? "";
  const written = changes.filter(isCellChange);
  const renames = changes.flatMap((change) => (change.kind === "renameSheet" ? [change] : []));
  const lines = changes.flatMap((change) => hiddenLines(change, sheets, idOf));
  const merges = changes.flatMap((change) => mergedAreas(change, sheets, idOf));
  const automatic = changes.some(({ kind }) => kind === "automaticCalculation");
  return {
    from: {
      cells,
      sheetNames: renames.map(({ sheet }) => ({ sheetId: idOf(sheet), name: sheet })),
      lines,
      merges,
      ...moving.from,
      calculationMode: automatic ? calculationMode : null,
    },
    to: {
      cells: cells.map((cell, index) => afterChange(cell, written[index])),
      sheetNames: renames.map(({ sheet, to }) => ({ sheetId: idOf(sheet), name: to })),
      lines: lines.map((line) => ({ ...line, hidden: false })),
      merges: merges.map((merge) => ({ ...merge, merged: false })),
      ...moving.to,
      calculationMode: automatic ? Excel.CalculationMode.automatic : null,
    },
  };
}

export function isCellChange(change: Change): change is CellChange {
  return change.kind === "cell";
}

function afterChange(cell: CellState, change: CellChange | undefined): CellState {
  if (!change) return cell;
  return { ...cell, content: changedContent(change), numberFormat: change.numberFormat ?? cell.numberFormat };
}

function isAsIn(sheet: SheetSnapshot | undefined, { row, column, content }: CellState): boolean {
  if (!sheet) return false;
  const { value, formula } = cellAt(sheet, row, column);
  if (content.kind === "formula") return formula !== null && normaliseFormula(content.formula) === formula;
  if (content.kind === "spilled") return formula === null;
  const expected: CellContent = value === null || value === "" ? { kind: "empty" } : { kind: "value", value };
  return formula === null && (sameContent(content, expected) || isBlankText(content, value));
}

/** A cell with nothing but an apostrophe. */
function isBlankText(content: CellContent, value: unknown): boolean {
  return content.kind === "value" && content.value === "" && value === null;
}

function hiddenLines(
  change: Change,
  sheets: ReadonlyMap<string, SheetSnapshot>,
  idOf: (sheet: string) => string,
): LineState[] {
  if (change.kind !== "showRows" && change.kind !== "showColumns") return [];
  const lines = change.kind === "showRows" ? "rows" : "columns";
  const sheet = sheets.get(change.sheet);
  const hidden = (lines === "rows" ? sheet?.hiddenRows : sheet?.hiddenColumns) ?? [];
  const end = change.from + change.count;
  return hidden
    .map(({ from, count }) => ({ from: Math.max(from, change.from), to: Math.min(from + count, end) }))
    .filter(({ from, to }) => from < to)
    .map(({ from, to }) => ({ sheetId: idOf(change.sheet), lines, from, count: to - from, hidden: true }));
}

function mergedAreas(
  change: Change,
  sheets: ReadonlyMap<string, SheetSnapshot>,
  idOf: (sheet: string) => string,
): MergeState[] {
  if (change.kind !== "unmerge") return [];
  const merged = sheets.get(change.sheet)?.merged ?? [];
  return merged
    .filter((area) => intersect(area, change.area))
    .map((area) => ({ sheetId: idOf(change.sheet), area, merged: true }));
}

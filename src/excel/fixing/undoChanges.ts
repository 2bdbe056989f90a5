import { reading } from "../run";
import type { CellPlace } from "../trouble";
import { removeSheets } from "./addedSheets";
import type { AppliedChanges } from "./applyChanges";
import { makeTransition } from "./makeTransition";
import { changedCells, presentState } from "./presentState";
import { keyOf } from "./readCells";
import type { WorkbookState } from "./workbookState";

/** What Undo has left alone because somebody has changed it since. */
export interface Undone {
  readonly cells: readonly CellPlace[];
  /** Sheets that had been added, or were renamed once more. */
  readonly sheets: readonly string[];
}

/**
 * Puts back what changes have changed: values, formulas and number formats to the letter, all of it or nothing.
 * What has been changed since by somebody else stays as it is.
 * @throws {TroubleError} "password" or "half-done"
 */
export async function undoChanges({ transition, added }: AppliedChanges): Promise<Undone> {
  const { from, to, opened } = transition;
  const { now, open } = await reading((context) => presentState(context, to, opened));
  const asBefore = new Set(changedCells(now.cells, from.cells).map(keyOf));
  const touched = new Map(changedCells(now.cells, to.cells).map((cell) => [keyOf(cell), cell]));
  const left = to.cells.filter((cell) => touched.has(keyOf(cell)) && asBefore.has(keyOf(cell)));
  const isLeft = new Set(left.map(keyOf));
  const renamed = now.sheetNames.filter(({ name }, index) => name !== to.sheetNames[index]?.name);
  const kept = (state: WorkbookState): WorkbookState => ({
    ...state,
    cells: state.cells.filter((cell) => !isLeft.has(keyOf(cell))),
    sheetNames: state.sheetNames.filter(({ sheetId }) => !renamed.some((sheet) => sheet.sheetId === sheetId)),
  });
  await makeTransition({ from: kept(now), to: kept(from), opened: opened.filter(({ sheetId }) => !open.has(sheetId)) });
  const sheets = await removeSheets(added);
  return {
    cells: left.map(({ sheet, row, column }) => ({ sheet, row, column })),
    sheets: [...renamed.map(({ name }) => name), ...sheets],
  };
}

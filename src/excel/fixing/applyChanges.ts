import type { Agreement } from "../../agreement/schema";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";
import type { Change } from "../../validation/fix";
import { type PlainChange, resolveChanges } from "../../validation/fixing/rows/resolveChanges";
import type { Place } from "../../validation/place";
import { reading } from "../run";
import { TroubleError } from "../trouble";
import { type AddedSheet, addSheets, removeSheets } from "./addedSheets";
import { modeOf, presentState } from "./presentState";
import { closedSheets } from "./closedSheets";
import { makeTransition } from "./makeTransition";
import { isCellChange, planTransition } from "./planTransition";
import { movableRows } from "./movableRows";
import { type CellState, readCells } from "./readCells";
import { RefusedRowsError } from "./refusedRowsError";
import { type ProtectedSheet, reversed, type Transition } from "./workbookState";

export interface ApplyOptions {
  /** The workbook that the changes were made for. */
  readonly snapshot: WorkbookSnapshot;
  readonly agreement: Agreement;
  /** Whether sheets that are protected without a password may be opened meanwhile. */
  readonly openSheets: boolean;
}

/** What was done, so that it can be undone. */
export interface AppliedChanges {
  /** From before to after, the latter as Excel gives it back. */
  readonly transition: Transition;
  readonly added: readonly AddedSheet[];
}

/**
 * Changes the workbook: all of it or nothing.
 * @throws {TroubleError} "gone", "changed" or "locked" before anything is written; "password"; "half-done"
 * @throws {RefusedRowsError} before anything is written
 */
export async function applyChanges(changes: readonly Change[], options: ApplyOptions): Promise<AppliedChanges> {
  const transition = await reading((context) => prepare(context, changes, options));
  const added = await addSheets(changes, options);
  try {
    await makeTransition(transition);
  } catch (error) {
    await removeSheets(added);
    throw error;
  }
  try {
    return { transition: await asWritten(transition), added };
  } catch (error) {
    await makeTransition(reversed(transition));
    await removeSheets(added);
    throw error;
  }
}

async function prepare(
  context: Excel.RequestContext,
  changes: readonly Change[],
  { snapshot, agreement, openSheets }: ApplyOptions,
): Promise<Transition> {
  const { arrangements, refusals, ...resolved } = resolveChanges(snapshot, changes, agreement);
  const [refusal] = refusals;
  if (refusal) throw new RefusedRowsError(refusal);
  const written: readonly PlainChange[] = [...resolved.cells, ...resolved.others];
  const { worksheets, application } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected,items/protection/options");
  application.load("calculationMode");
  await context.sync();
  const sheetIds = new Map(worksheets.items.map(({ id, name }) => [name, id]));
  for (const change of changes) {
    if (!("sheet" in change) || change.kind === "addSheet" || sheetIds.has(change.sheet)) continue;
    throw new TroubleError({ kind: "gone", sheet: change.sheet });
  }
  const positions = written.filter(isCellChange).map(({ sheet, row, column }) => ({
    sheet,
    sheetId: sheetIds.get(sheet) ?? "",
    row,
    column,
  }));
  const cells = await readCells(context, positions);
  const calculationMode = modeOf(application.calculationMode);
  const spilled = arrangements.length > 0 ? cells.find(({ content }) => content.kind === "spilled") : undefined;
  if (spilled) throw new RefusedRowsError({ obstacle: "array", at: placeOf(spilled) });
  const moving = await movableRows(context, arrangements, sheetIds);
  const planned = planTransition({ changes: written, snapshot, sheetIds, calculationMode, moving, cells });
  const isProtected = worksheets.items.flatMap(({ id, name, protection }): ProtectedSheet[] =>
    protection.protected ? [{ sheetId: id, name, options: protection.options }] : [],
  );
  const closed = await closedSheets(context, planned, isProtected);
  if (closed.cells.length > 0 && !openSheets) throw new TroubleError({ kind: "locked", cells: closed.cells });
  return { ...planned, opened: closed.sheets };
}

function placeOf({ sheet, row, column }: CellState): Place {
  return { sheet, area: { row, column, rows: 1, columns: 1 } };
}

/** The same with the cells as Excel has taken them: it spells formulas in its own way. */
async function asWritten(transition: Transition): Promise<Transition> {
  const { now } = await reading((context) => presentState(context, transition.to, []));
  return { ...transition, to: { ...transition.to, cells: now.cells } };
}

import { changing, reading } from "../run";
import { type CellPlace, TroubleError, troubleOf } from "../trouble";
import { changedCells, presentState, sameState } from "./presentState";
import { refusedPassword } from "./refusedPassword";
import type { Transition } from "./workbookState";
import { queueState } from "./writeState";

/**
 * Makes one state of a workbook another in one round trip, which is one step of undo. Where that fails, whatever was done
 * of it is taken back.
 * @throws {TroubleError} "password" where a sheet cannot be opened; "half-done" with the cells that could not be put back
 */
export async function makeTransition(transition: Transition): Promise<void> {
  try {
    await changing(async (context) => {
      queueState(context, transition);
      await context.sync();
    });
  } catch (error) {
    await takeBack(transition, error);
    throw refusedPassword(error, transition.opened) ?? error;
  }
}

/** @throws {TroubleError} "half-done" where the workbook is not, or cannot be seen to be, as it was */
async function takeBack(transition: Transition, cause: unknown): Promise<void> {
  const failure = await failureOf(restore(transition));
  const left = await leftBehind(transition);
  if (left === null) return;
  const places = left.map(({ sheet, row, column }) => ({ sheet, row, column }));
  throw new TroubleError({ kind: "half-done", places, cause: troubleOf(cause) }, { cause: failure });
}

/** Puts back what differs from the state before, and nothing else: most often Excel has refused all of it. */
function restore({ from, opened }: Transition): Promise<void> {
  return changing(async (context) => {
    const { now, open } = await presentState(context, from, opened);
    const closed = opened.filter(({ sheetId }) => !open.has(sheetId));
    const differs = !sameState(now, from);
    if (differs) queueState(context, { from: now, to: from, opened: closed });
    for (const { sheetId, options } of opened) {
      if (open.has(sheetId)) context.workbook.worksheets.getItem(sheetId).protection.protect(options);
    }
    if (differs || open.size > 0) await context.sync();
  });
}

/** The cells that are not as they were, all of them where Excel does not answer; `null` where everything is as it was. */
async function leftBehind({ from, opened }: Transition): Promise<readonly CellPlace[] | null> {
  try {
    const { now, open } = await reading((context) => presentState(context, from, opened));
    return sameState(now, from) && open.size === 0 ? null : changedCells(now.cells, from.cells);
  } catch {
    return from.cells;
  }
}

async function failureOf(work: Promise<void>): Promise<unknown> {
  try {
    await work;
    return null;
  } catch (error) {
    return error;
  }
}

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

async function takeBack(transition: Transition, cause: unknown): Promise<void> {
  const { from, opened } = transition;
  try {
    await restore(transition);
    const { now, open } = await reading((context) => presentState(context, from, opened));
    if (!sameState(now, from) || open.size > 0) throw new Error("What was put back is not there");
  } catch (error) {
    const places = await placesLeft(transition);
    throw new TroubleError({ kind: "half-done", places, cause: troubleOf(cause) }, { cause: error });
  }
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

/** The cells that are not as they were; all that were to be written where Excel does not answer. */
async function placesLeft({ from, opened }: Transition): Promise<CellPlace[]> {
  const place = ({ sheet, row, column }: CellPlace): CellPlace => ({ sheet, row, column });
  try {
    const { now } = await reading((context) => presentState(context, from, opened));
    return changedCells(now.cells, from.cells).map(place);
  } catch {
    return from.cells.map(place);
  }
}

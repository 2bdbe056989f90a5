import type { Agreement } from "../../agreement/schema";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";
import { type Judgement, judgeFixes } from "../../validation/fixing/judgeFixes";
import type { ChosenFix } from "../../validation/fixing/planFixes";
import { resolveChanges } from "../../validation/fixing/rows/resolveChanges";
import { unknownResults } from "../../validation/fixing/unknownResults";
import type { Report } from "../../validation/report";
import type { WorkbookReading } from "../readSnapshot";
import { removeSheets } from "./addedSheets";
import { type AppliedChanges, applyChanges, type ApplyOptions } from "./applyChanges";
import { makeTransition } from "./makeTransition";
import { readSettled } from "./readSettled";
import { reversed } from "./workbookState";

export interface Mending extends ApplyOptions {
  /** What the snapshot was found to be. */
  readonly before: Report;
  readonly validate: (snapshot: WorkbookSnapshot) => Promise<Report>;
}

/** What came of fixes, and what the workbook is afterwards. */
export type Mended =
  | {
      readonly kind: "mended";
      readonly applied: AppliedChanges;
      readonly reading: WorkbookReading;
      readonly report: Report;
    }
  /** A finding was still there or a new one had come, so everything was put back. */
  | { readonly kind: "taken-back"; readonly judgement: Judgement };

/**
 * Applies fixes in one step and looks whether they mended what they were to mend and broke nothing else.
 * @throws {TroubleError} where nothing was changed, or "half-done"
 * @throws {RefusedRowsError} where nothing was changed
 */
export async function mendWorkbook(chosen: readonly ChosenFix[], mending: Mending): Promise<Mended> {
  const changes = chosen.flatMap(({ fix }) => fix.changes);
  const applied = await applyChanges(changes, mending);
  let judged: { readonly reading: WorkbookReading; readonly report: Report; readonly judgement: Judgement };
  try {
    judged = await judge(chosen, mending);
  } catch (error) {
    await takeBack(applied);
    throw error;
  }
  const { judgement, reading, report } = judged;
  if (judgement.remaining.length + judgement.brought.length === 0) return { kind: "mended", applied, reading, report };
  await takeBack(applied);
  return { kind: "taken-back", judgement };
}

async function judge(
  chosen: readonly ChosenFix[],
  { snapshot, before, validate, agreement }: Mending,
): Promise<{ readonly reading: WorkbookReading; readonly report: Report; readonly judgement: Judgement }> {
  const changes = resolveChanges(
    snapshot,
    chosen.flatMap(({ fix }) => fix.changes),
    agreement,
  );
  const reading = await readSettled();
  const report = await validate(reading.snapshot);
  const isUnknown = staleResults(reading, [...changes.cells, ...changes.others], agreement);
  const mended = chosen.map(({ finding }) => finding);
  const judgement = judgeFixes({ before, after: report, mended, changes, ...(isUnknown && { isUnknown }) });
  return { reading, report, judgement };
}

/** Where Excel calculates only when asked, the results of now are those of before. */
function staleResults(
  { calculationPending, health, snapshot }: WorkbookReading,
  changes: Parameters<typeof unknownResults>[1],
  agreement: Agreement,
): ReturnType<typeof unknownResults> | null {
  return calculationPending || health.manualCalculation ? unknownResults(snapshot, changes, agreement) : null;
}

async function takeBack({ transition, added }: AppliedChanges): Promise<void> {
  await makeTransition(reversed(transition));
  await removeSheets(added);
}

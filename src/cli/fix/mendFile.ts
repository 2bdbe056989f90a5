import { changeWorkbook } from "../../files/changeWorkbook";
import { excelizePath } from "../../files/node/excelizePath";
import { readSnapshot } from "../../files/readSnapshot";
import { replaceResults } from "../../files/results/replaceResults";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";
import { validate } from "../../validation/engine";
import type { Finding } from "../../validation/findings";
import { type Judgement, judgeFixes } from "../../validation/fixing/judgeFixes";
import { type ChosenFix, planFixes, type PlanOptions } from "../../validation/fixing/planFixes";
import { unknownResults } from "../../validation/fixing/unknownResults";
import type { Report } from "../../validation/report";
import type { ValidationOptions } from "../../validation/wholeRun";
import { recalculate } from "../recalc/recalculate";

export interface FileMending extends PlanOptions {
  readonly validation: ValidationOptions;
}

/** What came of the fixes of a file. */
export interface MendedFile {
  readonly bytes: Uint8Array;
  /** The workbook before. */
  readonly snapshot: WorkbookSnapshot;
  readonly before: Report;
  readonly after: Report;
  readonly applied: readonly ChosenFix[];
  /** Did not mend their finding, or brought another. */
  readonly withheld: readonly ChosenFix[];
  /** Touch the same cells as one that was applied. */
  readonly overlapping: readonly ChosenFix[];
  /** Only a person can tell which alternative is right. */
  readonly undecided: readonly Finding[];
}

/**
 * Applies the fixes of a workbook file, calculates it and validates it again. Fixes that do not hold are left out.
 * @throws {WorkbookFileError}
 */
export async function mendFile(bytes: Uint8Array, { validation, ...options }: FileMending): Promise<MendedFile> {
  const snapshot = await readSnapshot(bytes);
  const before = validate(snapshot, validation);
  const { chosen, overlapping, undecided } = planFixes(before.findings, options);
  const result = { snapshot, before, overlapping, undecided };
  let fixes = chosen;
  while (fixes.length > 0) {
    const mended = await withFixes(bytes, fixes, validation);
    const after = validate(mended.snapshot, validation);
    const judgement = judgeFixes({
      before,
      after,
      mended: fixes.map(({ finding }) => finding),
      changes: changesOf(fixes),
    });
    if (judgement.remaining.length + judgement.brought.length === 0) {
      const withheld = chosen.filter((one) => !fixes.includes(one));
      return { ...result, bytes: mended.bytes, after, applied: fixes, withheld };
    }
    const bad = offenders(fixes, judgement, mended.snapshot, validation);
    fixes = bad.size > 0 ? fixes.filter((one) => !bad.has(one)) : [];
  }
  return { ...result, bytes, after: before, applied: [], withheld: chosen };
}

async function withFixes(
  bytes: Uint8Array,
  fixes: readonly ChosenFix[],
  { agreement }: ValidationOptions,
): Promise<{ readonly bytes: Uint8Array; readonly snapshot: WorkbookSnapshot }> {
  const changed = await changeWorkbook(bytes, changesOf(fixes), { agreement, wasm: excelizePath() });
  const { changes } = await recalculate(changed, { onlyScoreboard: false });
  const calculated = await replaceResults(changed, changes);
  return { bytes: calculated, snapshot: await readSnapshot(calculated) };
}

function changesOf(fixes: readonly ChosenFix[]): ChosenFix["fix"]["changes"] {
  return fixes.flatMap(({ fix }) => fix.changes);
}

/** The fixes whose finding is there still, or whose cells are read where something new is found. */
function offenders(
  fixes: readonly ChosenFix[],
  { remaining, brought }: Judgement,
  snapshot: WorkbookSnapshot,
  { agreement }: ValidationOptions,
): ReadonlySet<ChosenFix> {
  const still = new Set(remaining.map(placeOf));
  return new Set(
    fixes.filter(({ finding, fix }) => {
      if (still.has(placeOf(finding))) return true;
      if (brought.length === 0) return false;
      const reads = unknownResults(snapshot, fix.changes, agreement);
      return brought.some(({ at }) => reads(at) || fix.changes.some((change) => isNear(change, at)));
    }),
  );
}

/** Figures of one row are compared with each other. */
function isNear(change: ChosenFix["fix"]["changes"][number], at: Finding["at"]): boolean {
  if (!("sheet" in change) || change.sheet !== at.sheet) return change.kind === "renameSheet";
  return (
    change.kind !== "cell" || at.area === null || (change.row >= at.area.row && change.row < at.area.row + at.area.rows)
  );
}

function placeOf({ rule, at: { sheet, area } }: Finding): string {
  return [rule, sheet, area?.row, area?.column].join("|");
}

import { changeWorkbook } from "../../files/changeWorkbook";
import { excelizePath } from "../../files/node/excelizePath";
import { readSnapshot } from "../../files/readSnapshot";
import { FileObstacles } from "../../files/update/fileObstacles";
import { replaceResults } from "../../files/results/replaceResults";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";
import { validate } from "../../validation/engine";
import type { Finding } from "../../validation/findings";
import { type Judgement, judgeFixes, missingPart } from "../../validation/fixing/judgeFixes";
import { type ChosenFix, planFixes, type PlanOptions } from "../../validation/fixing/planFixes";
import { isRowChange, resolveChanges } from "../../validation/fixing/rows/resolveChanges";
import type { RowRefusal } from "../../validation/fixing/rows/rowRefusal";
import { unknownResults } from "../../validation/fixing/unknownResults";
import type { Report } from "../../validation/report";
import type { ValidationOptions } from "../../validation/wholeRun";
import { recalculate } from "../recalc/recalculate";

export interface FileMending extends PlanOptions {
  readonly validation: ValidationOptions;
}

/** A fix that was made, and the workbook that it was made for. */
export interface AppliedFix extends ChosenFix {
  readonly snapshot: WorkbookSnapshot;
}

/** What came of the fixes of a file. */
export interface MendedFile {
  readonly bytes: Uint8Array;
  readonly before: Report;
  readonly after: Report;
  readonly applied: readonly AppliedFix[];
  /** Did not mend their finding, or brought another. */
  readonly withheld: readonly ChosenFix[];
  /** Touch the same cells as one that was applied. */
  readonly overlapping: readonly ChosenFix[];
  /** Something in the file stands against them. */
  readonly refused: readonly { readonly finding: Finding; readonly refusal: RowRefusal }[];
  /** Only a person can tell which alternative is right. */
  readonly undecided: readonly Finding[];
}

/**
 * Applies the fixes of a workbook file, calculates it and validates it again; those that move rows at last, on what the others
 * have left. Fixes that do not hold are left out.
 * @throws {WorkbookFileError}
 */
export async function mendFile(bytes: Uint8Array, mending: FileMending): Promise<MendedFile> {
  const cells = await mendPart(bytes, mending, (finding) => !movesRows(finding));
  if (!cells.after.findings.some(movesRows)) return cells;
  const rows = await mendPart(cells.bytes, mending, movesRows);
  return {
    bytes: rows.bytes,
    before: cells.before,
    after: rows.after,
    applied: [...cells.applied, ...rows.applied],
    withheld: [...cells.withheld, ...rows.withheld],
    overlapping: [...cells.overlapping, ...rows.overlapping],
    refused: [...cells.refused, ...rows.refused],
    undecided: [...cells.undecided, ...rows.undecided],
  };
}

function movesRows({ fixes }: Finding): boolean {
  return fixes.some(({ changes }) => changes.some(isRowChange));
}

async function mendPart(
  bytes: Uint8Array,
  { validation, ...options }: FileMending,
  isWanted: (finding: Finding) => boolean,
): Promise<MendedFile> {
  const { agreement } = validation;
  const snapshot = await readSnapshot(bytes);
  const before = validate(snapshot, validation);
  const planned = planFixes(before.findings.filter(isWanted), options);
  const obstacles = planned.chosen.length === 0 ? null : await FileObstacles.of(bytes, excelizePath());
  const refused: { finding: Finding; refusal: RowRefusal }[] = [];
  const chosen = planned.chosen.filter(({ finding, fix }) => {
    const refusal = obstacles?.against(resolveChanges(snapshot, fix.changes, agreement)) ?? null;
    if (refusal) refused.push({ finding, refusal });
    return refusal === null;
  });
  const { overlapping, undecided } = planned;
  const result = { before, overlapping, refused, undecided };
  let fixes = chosen;
  while (fixes.length > 0) {
    const mended = await withFixes(bytes, fixes, validation);
    const after = validate(mended.snapshot, validation);
    const judgement = judgeFixes({
      before,
      after,
      mended: fixes.map(({ finding }) => finding),
      changes: resolveChanges(snapshot, changesOf(fixes), agreement),
    });
    if (judgement.remaining.length + judgement.brought.length === 0) {
      const withheld = chosen.filter((one) => !fixes.includes(one));
      const applied = fixes.map((one) => ({ ...one, snapshot }));
      return { ...result, bytes: mended.bytes, after, applied, withheld };
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

function placeOf(finding: Finding): string {
  const { sheet, area } = finding.at;
  return [finding.rule, sheet, area?.row, area?.column, missingPart(finding)].join("|");
}

import type { WorkbookSnapshot } from "../../scoreboard/snapshot";
import { DependencyGraph } from "../formula/dependencyGraph";
import { type Progress, within } from "../progress";
import type { Finding } from "../findings";
import type { CellPlace } from "../place";
import type { Report } from "../report";
import { rulesOf, type ValidationOptions, type ValidationRun, wholeRun } from "../wholeRun";
import { incrementalRun } from "./incrementalRun";

interface Remembered {
  readonly run: ValidationRun;
  readonly options: ValidationOptions;
}

/**
 * Validates a workbook again and again: after an edit only what the edit may have changed. What it remembers it compares with the
 * workbook that it is given, so that another workbook, former workbook, agreement or list of rules is validated from the start.
 */
export class ValidationSession {
  private last: Remembered | null = null;

  /** As `validation`: the same report, in slices. A validation that was stopped midway leaves nothing to go on from. */
  *validation(snapshot: WorkbookSnapshot, options: ValidationOptions): Generator<Progress, Report> {
    const last = this.last;
    this.last = null;
    const rules = rulesOf(options);
    const after = last && isSame(last.options, options) ? yield* incrementalRun(last.run, snapshot, rules) : null;
    const run = after ?? (yield* readyRun(yield* wholeRun(snapshot, options)));
    if (run.report.failures.length === 0) this.last = { run, options };
    return run.report;
  }

  /** The formula cells that read what a finding of the last validation tells of; none where a rule could not be run. */
  dependantCells(finding: Finding): readonly CellPlace[] {
    const run = this.last?.run;
    return run?.graph?.dependantCells(run.context.lost.placeOf(finding)) ?? [];
  }
}

/** With the formulas read, so that the first finding of an edit need not wait for it. */
function* readyRun(run: ValidationRun): Generator<Progress, ValidationRun> {
  const progress = { done: 1, total: 1 };
  return { ...run, graph: run.graph ?? (yield* within(DependencyGraph.of(run.context), progress)) };
}

function isSame(before: ValidationOptions, now: ValidationOptions): boolean {
  return (
    before.agreement === now.agreement &&
    before.former === now.former &&
    before.formerSheets === now.formerSheets &&
    before.rules === now.rules &&
    (before.rulesOff ?? []).join() === (now.rulesOff ?? []).join()
  );
}

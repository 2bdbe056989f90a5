import type { WorkbookSnapshot } from "../scoreboard/snapshot";
import type { Progress } from "./progress";
import type { Report } from "./report";
import { type ValidationOptions, wholeRun } from "./wholeRun";

/** Validates a workbook in one go. */
export function validate(snapshot: WorkbookSnapshot, options: ValidationOptions): Report {
  const work = validation(snapshot, options);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Validates a workbook in slices: whoever drives the generator may pause between any two, or stop for good.
 * A rule that throws is reported among the failures and stops no other.
 */
export function* validation(snapshot: WorkbookSnapshot, options: ValidationOptions): Generator<Progress, Report> {
  return (yield* wholeRun(snapshot, options)).report;
}

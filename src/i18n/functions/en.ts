import type { ErrorReason } from "../../functions/functionError";
import type { FunctionTexts } from "../../functions/metadata";

export const functionTexts: FunctionTexts = {
  functions: {
    PTS_PER_HTV: "Decisions per effective person-year (htv) accrued in the period.",
    UMA_PTS_PER_DAY: "Decisions per user who confirmed them and working day.",
    TARGET_DAYS: "The maximum processing time that the agreement sets, in days. #N/A where it sets none.",
    TARGET_SHARE: "The share of cases that must be decided within the target time. #N/A where the agreement sets none.",
    STATUTORY_DAYS: "The maximum processing time that the law sets, in days. #N/A where the agreement states none.",
    WITHIN_TARGET: "TRUE where the processing time is at most the target.",
    TARGET_GAP: "Days over the target; negative where the time is under it.",
    SHARE_WITHIN_TARGET: "The share of the cases that were decided within the target time.",
    WORKDAYS_FI: "Working days of a Finnish State agency, both dates included.",
    SHARE: "A part divided by its whole, as a fraction.",
    TARGET_STATUS:
      "1 where the target is met, 0 where it is missed by no more than the tolerance, -1 where it is missed.",
  },
  parameters: {
    decisions: "Decisions made in the period",
    htv: "Effective person-years accrued in the period; a full-time quarter is 0.25",
    users: "UMA users who confirmed the decisions, each counted once",
    workdays: "Working days of the period",
    process: 'Process: its name in the agreement, a code such as "TTOL", or a common name',
    period: "Year, date or period such as 2022Q3",
    kind: 'Kind of permit: "first" (if left out) or "extension"',
    scope: 'Whose time: "whole" for the whole procedure (if left out) or "migri"',
    targets: "Your own target table with its headings; the agreement's targets if left out",
    tier: "Asylum: tier 1 to 4 (6, 15, 18 or 21 months); 1 if left out",
    days: "Processing time in days",
    start: "First day",
    end: "Last day",
    part: "The part",
    whole: "The whole",
    value: "The figure achieved",
    target: "The target",
    direction: 'Which way is good: "lower" (if left out), "higher" or "zero"',
    tolerance: "How far a miss may be and still be near, as a share of the target; 0 if left out",
  },
};

/** The sentence for an error that a function gives. */
export function errorText(reason: ErrorReason): string {
  switch (reason.code) {
    case "unknown-process":
      return reason.suggestion === null
        ? `The agreement has no process "${reason.name}".`
        : `The agreement has no process "${reason.name}". Did you mean "${reason.suggestion}"?`;
    case "no-target":
      return `No target is set for "${reason.process}" for ${String(reason.year)}.`;
    case "no-share-target":
      return `The target of "${reason.process}" for ${String(reason.year)} is not a share.`;
    case "no-migri-target":
      return `No separate target is set for Migri's part of "${reason.process}" for ${String(reason.year)}.`;
    case "no-statutory-maximum":
      return `No such statutory maximum is stated for "${reason.process}".`;
    case "unknown-period":
      return `"${reason.text}" is not a period. Use a form such as 2022Q3.`;
    case "not-a-number":
      return `"${reason.text}" is not a number.`;
    case "not-a-choice":
      return `"${reason.text}" is not one of ${reason.choices.join(", ")}.`;
    case "broken-target-row":
      return `In the target table, the row of "${reason.process}" holds "${reason.text}".`;
    case "duplicate-target-row":
      return `The target table has "${reason.process}" for ${String(reason.year)} twice.`;
    case "missing-target-heading":
      return `The target table has no column "${reason.heading}".`;
  }
}

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
    EFFECTIVE_HTV: "Effective working hours as person-years (htv).",
    WITHIN_STATUTORY: "TRUE where the processing time is at most the statutory maximum.",
    WITHIN_TARGET_DATES: "TRUE where a single case was decided within its target; months are counted by the calendar.",
    PROCESSING_DAYS: "Calendar days from start to decision, less the days on hold.",
    PROCESSING_SUMMARY: "A table of figures by process and kind of permit, from single cases decided in the period.",
    INDICATOR_TARGET: "The target of an indicator of the agreement, by its number. #N/A where there is none.",
    INDICATOR_MET: "TRUE where a figure meets the target of an indicator, strictly as the agreement words it.",
    COST_RECOVERY: "Income divided by the sum of the costs, as a fraction.",
    FEE_ALLOCATION: "Income divided over categories in proportion to count × minutes, to the cent.",
    PERIOD_START: "First day of a period.",
    PERIOD_END: "Last day of a period.",
    PERIOD_WORKDAYS: "Working days of a period at a Finnish State agency.",
    NEEDED_HTV: "Person-years needed in the period so that the queue ends at what the target allows.",
    FORECAST_QUEUE: "Cases open at the end of the period.",
    FORECAST_DAYS: "Processing time in days at the end of the period.",
    STAGE_HOURS: "Hours of work: the sum of count × minutes, divided by 60.",
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
    hours: "Effective working hours",
    hours_per_htv: "Hours in a person-year; the agreement sets none",
    started: "Day the processing started",
    decided: "Day of the decision",
    hold_days: "Days on hold that do not count; 0 if left out",
    indicator: 'Number of the indicator in the agreement, such as "2.3a"',
    item: 'Part of the indicator, such as "työperusteiset" or a process',
    income: "Income in euros",
    costs: "Costs in euros; any number of arguments",
    counts: "Number of applications or tasks",
    minutes: "Minutes for one",
    open: "Cases open at the start",
    inflow: "Cases expected in the period",
    target_days: "Processing time aimed at, in days",
    pts_per_htv: "Decisions per person-year",
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
    case "ambiguous-period":
      return `"${reason.text}" may be a month, a quarter or a running number. Use a form such as 2022Q3.`;
    case "not-a-number":
      return `"${reason.text}" is not a number.`;
    case "not-a-choice":
      return `"${reason.text}" is not one of ${reason.choices.join(", ")}.`;
    case "unknown-indicator":
      return reason.choices.length === 0
        ? `The agreement has no indicator "${reason.indicator}".`
        : `The agreement has no indicator "${reason.indicator}". Did you mean ${reason.choices.join(", ")}?`;
    case "no-indicator-target":
      return reason.year === null
        ? `Indicator ${reason.indicator} has no target: it is only followed.`
        : `Indicator ${reason.indicator} has no target for ${String(reason.year)}.`;
    case "which-item":
      return `Indicator ${reason.indicator} has several targets. Name the item or the year: ${reason.choices.join("; ")}.`;
    case "open-indicator":
      return `The agreement does not say when indicator ${reason.indicator} is met.`;
    case "broken-target-row":
      return `In the target table, the row of "${reason.process}" holds "${reason.text}".`;
    case "duplicate-target-row":
      return `The target table has "${reason.process}" for ${String(reason.year)} twice.`;
    case "missing-target-heading":
      return `The target table has no column "${reason.heading}".`;
  }
}

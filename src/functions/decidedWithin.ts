import type { Target } from "../agreement/schema";
import { wholeDays } from "../agreement/targets";
import { withinMonths } from "../measures/calendar/addMonths";
import { atMost } from "../measures/compare";

/** Whether a case was decided within the target of the whole procedure: one in months is counted by the calendar. */
export function decidedWithin(target: Target, started: number, decided: number): boolean {
  return target.form === "months"
    ? withinMonths(started, decided, target.months)
    : atMost(decided - started, wholeDays(target));
}

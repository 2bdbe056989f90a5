import { workingDays } from "../measures/calendar/workingDays";
import { elementwise } from "./elementwise";
import { NUMBER_OUT_OF_RANGE } from "./functionError";
import { periodParameter } from "./parameter";

/**
 * Working days of a period at a Finnish State agency.
 * @source agreement 2022–2026, annex Tehokkuus, footnote *; State working-hours agreement, section 5
 * @example =SCOREBOARD.PERIOD_WORKDAYS("Q2/2025") // 60
 */
export const periodWorkdaysFunction = elementwise({
  id: "PERIOD_WORKDAYS",
  parameters: [periodParameter],
  prepare:
    () =>
    ({ first, last }) =>
      workingDays(first, last) ?? NUMBER_OUT_OF_RANGE,
});

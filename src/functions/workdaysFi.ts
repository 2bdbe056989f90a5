import { workingDays } from "../measures/calendar/workingDays";
import { elementwise } from "./elementwise";
import { NUMBER_OUT_OF_RANGE } from "./functionError";
import { figure } from "./parameter";

/**
 * Working days of a Finnish State agency from one date to another, both included; negative where the end is before the start.
 * @source agreement 2022–2026, annex Tehokkuus, footnote *; State working-hours agreement, section 5
 * @example =SCOREBOARD.WORKDAYS_FI(DATE(2025, 1, 1), DATE(2025, 3, 31)) // 62
 */
export const workdaysFiFunction = elementwise({
  id: "WORKDAYS_FI",
  parameters: [figure("start"), figure("end")],
  prepare: () => (start, end) => workingDays(start, end) ?? NUMBER_OUT_OF_RANGE,
});

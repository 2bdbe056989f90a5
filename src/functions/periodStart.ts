import { elementwise } from "./elementwise";
import { periodParameter } from "./parameter";

/**
 * First day of a period, as a serial number.
 * @example =SCOREBOARD.PERIOD_START("III/2025") // 45839, 1 July 2025
 */
export const periodStartFunction = elementwise({
  id: "PERIOD_START",
  parameters: [periodParameter],
  prepare:
    () =>
    ({ first }) =>
      first,
});

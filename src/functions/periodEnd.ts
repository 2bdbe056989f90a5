import { elementwise } from "./elementwise";
import { periodParameter } from "./parameter";

/**
 * Last day of a period, as a serial number.
 * @example =SCOREBOARD.PERIOD_END("2025Q1") // 45747, 31 March 2025
 */
export const periodEndFunction = elementwise({
  id: "PERIOD_END",
  parameters: [periodParameter],
  prepare:
    () =>
    ({ last }) =>
      last,
});

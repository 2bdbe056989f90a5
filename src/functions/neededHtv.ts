import { neededHtv } from "../measures/queue";
import { elementwise } from "./elementwise";
import { fromMeasure } from "./fromMeasure";
import { figure } from "./parameter";

/**
 * Person-years that the period must accrue so that the queue ends at what the target allows.
 * @source steering group's minutes 17.6.2025, lines 4–5
 * @example =SCOREBOARD.NEEDED_HTV(1000, 3000, 90, 30, 150) // 20
 */
export const neededHtvFunction = elementwise({
  id: "NEEDED_HTV",
  parameters: [figure("open"), figure("inflow"), figure("days"), figure("target_days"), figure("pts_per_htv")],
  prepare: () => (open, inflow, days, targetDays, perHtv) =>
    fromMeasure(neededHtv(open, inflow, days, targetDays, perHtv)),
});

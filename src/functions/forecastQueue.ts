import { forecastQueue } from "../measures/queue";
import { elementwise } from "./elementwise";
import { fromMeasure } from "./fromMeasure";
import { figure } from "./parameter";

/**
 * Cases open at the end of the period.
 * @source steering group's minutes 17.6.2025, line 5
 * @example =SCOREBOARD.FORECAST_QUEUE(1000, 3000, 20, 150) // 1000
 */
export const forecastQueueFunction = elementwise({
  id: "FORECAST_QUEUE",
  parameters: [figure("open"), figure("inflow"), figure("htv"), figure("pts_per_htv")],
  prepare: () => (open, inflow, htv, perHtv) => fromMeasure(forecastQueue(open, inflow, htv, perHtv)),
});

import { forecastDays } from "../measures/queue";
import { elementwise } from "./elementwise";
import { fromMeasure } from "./fromMeasure";
import { figure } from "./parameter";

/**
 * Processing time at the end of the period: the queue over the decisions of a day.
 * @source steering group's minutes 17.6.2025, line 5
 * @example =SCOREBOARD.FORECAST_DAYS(1000, 3000, 20, 150, 90) // 30
 */
export const forecastDaysFunction = elementwise({
  id: "FORECAST_DAYS",
  parameters: [figure("open"), figure("inflow"), figure("htv"), figure("pts_per_htv"), figure("days")],
  prepare: () => (open, inflow, htv, perHtv, days) => fromMeasure(forecastDays(open, inflow, htv, perHtv, days)),
});

import { processingDays } from "../measures/processingDays";
import { elementwise } from "./elementwise";
import { fromMeasure } from "./fromMeasure";
import { day, optionalFigure } from "./parameter";

/**
 * Calendar days from start to decision, less the days on hold.
 * @source agreement 2022–2026, 1.2
 * @example =SCOREBOARD.PROCESSING_DAYS(DATE(2022, 7, 1), DATE(2022, 7, 31), 5) // 25
 */
export const processingDaysFunction = elementwise({
  id: "PROCESSING_DAYS",
  parameters: [day("started"), day("decided"), optionalFigure("hold_days", 0)],
  prepare: () => (started, decided, holdDays) => fromMeasure(processingDays(started, decided, holdDays)),
});

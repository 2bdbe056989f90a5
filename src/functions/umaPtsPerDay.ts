import { umaPtsPerDay } from "../measures/umaPtsPerDay";
import { elementwise } from "./elementwise";
import { fromMeasure } from "./fromMeasure";
import { figure } from "./parameter";

/**
 * Decisions per distinct user who confirmed them and working day.
 * @source agreement 2022–2026, annex Tehokkuus, footnote *
 * @example =SCOREBOARD.UMA_PTS_PER_DAY(13619, 110, 124) // 0.99846…
 */
export const umaPtsPerDayFunction = elementwise({
  id: "UMA_PTS_PER_DAY",
  parameters: [figure("decisions"), figure("users"), figure("workdays")],
  prepare: () => (decisions, users, workdays) => fromMeasure(umaPtsPerDay(decisions, users, workdays)),
});

import { ptsPerHtv } from "../measures/ptsPerHtv";
import { elementwise } from "./elementwise";
import { fromMeasure } from "./fromMeasure";
import { figure } from "./parameter";

/**
 * Decisions per effective person-year accrued in the period.
 * @source agreement 2022–2026, annex Tehokkuus, footnote **
 * @example =SCOREBOARD.PTS_PER_HTV(150, 1) // 150
 */
export const ptsPerHtvFunction = elementwise({
  id: "PTS_PER_HTV",
  parameters: [figure("decisions"), figure("htv")],
  prepare: () => (decisions, htv) => fromMeasure(ptsPerHtv(decisions, htv)),
});

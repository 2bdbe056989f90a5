import type { Measured } from "./failure";
import { ratio } from "./ratio";

/**
 * Decisions per effective person-year (pts/htv).
 * @param decisions decisions made in the period, a count ≥ 0
 * @param htv effective person-years accrued in the period, ≥ 0; a full-time quarter accrues 0.25
 * @returns decisions per person-year; `null` where an input is blank or both are 0;
 *   "divide-by-zero" where only htv is 0, "negative" where either is below 0
 * @source agreement 2022–2026, annex Tehokkuus, footnote **
 * @example ptsPerHtv(150, 1) // 150
 */
export function ptsPerHtv(decisions: number | null, htv: number | null): Measured {
  return ratio(decisions, htv);
}

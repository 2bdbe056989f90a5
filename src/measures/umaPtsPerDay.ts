import type { Measured } from "./failure";
import { ratio } from "./ratio";

/**
 * Decisions per case worker and working day (UMA pts / käsittelijä / työpäivä).
 * @param decisions decisions made in the period, a count ≥ 0
 * @param users distinct UMA users who confirmed decisions of the process, a count ≥ 0
 * @param workdays working days of the period, ≥ 0
 * @returns decisions per user and working day; `null` where an input is blank or 0 decisions meet 0 users or days;
 *   "divide-by-zero" where decisions meet 0 users or days, "negative" where an input is below 0
 * @source agreement 2022–2026, annex Tehokkuus, footnote *
 * @example umaPtsPerDay(13619, 110, 124) // 0.99846…
 */
export function umaPtsPerDay(decisions: number | null, users: number | null, workdays: number | null): Measured {
  if (users === null || workdays === null) return null;
  if (users < 0 || workdays < 0) return "negative";
  return ratio(decisions, users * workdays);
}

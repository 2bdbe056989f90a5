import type { Measured } from "./failure";

/**
 * Processing time of one case in calendar days (käsittelyaika), less the days on hold.
 * @param started serial number of the day the clock starts; a time of day is left out
 * @param decided serial number of the day of the decision
 * @param holdDays days on hold that do not count, ≥ 0
 * @returns days; `null` where a date is blank; "negative" where the decision is before the start, the hold is below 0 or
 *   longer than the whole time
 * @source agreement 2022–2026, 1.2; when the clock starts and stops is stated on the sheet Tiedot
 * @example processingDays(44743, 44773, 5) // 25
 */
export function processingDays(started: number | null, decided: number | null, holdDays: number): Measured {
  if (started === null || decided === null) return null;
  const days = Math.floor(decided) - Math.floor(started);
  return days < 0 || holdDays < 0 || holdDays > days ? "negative" : days - holdDays;
}

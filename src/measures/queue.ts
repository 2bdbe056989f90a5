import type { Measured } from "./failure";
import { ratio } from "./ratio";

/**
 * Person-years that the period must accrue so that the queue ends at what the target allows (tarvittava htv).
 * @param open cases open at the start
 * @param inflow cases expected in the period
 * @param days length of the period in days
 * @param targetDays processing time aimed at, in days
 * @param perHtv decisions per person-year
 * @returns person-years ≥ 0; "negative" where an input is below 0, "divide-by-zero" where the period or the pace is 0
 * @source steering group's minutes 17.6.2025, lines 4–5
 * @example neededHtv(1000, 3000, 90, 30, 150) // 20
 */
export function neededHtv(open: number, inflow: number, days: number, targetDays: number, perHtv: number): Measured {
  if (Math.min(open, inflow, days, targetDays, perHtv) < 0) return "negative";
  const allowed = ratio(inflow, days);
  if (typeof allowed !== "number") return allowed;
  return ratio(Math.max(0, inflow + open - allowed * targetDays), perHtv);
}

/**
 * Cases open at the end of the period (ennuste: vireillä lopussa).
 * @returns cases ≥ 0; "negative" where an input is below 0
 * @source steering group's minutes 17.6.2025, line 5
 * @example forecastQueue(1000, 3000, 20, 150) // 1000
 */
export function forecastQueue(open: number, inflow: number, htv: number, perHtv: number): Measured {
  if (Math.min(open, inflow, htv, perHtv) < 0) return "negative";
  const queue = open + inflow - htv * perHtv;
  return Number.isFinite(queue) ? Math.max(0, queue) : "too-large";
}

/**
 * Processing time at the end of the period (ennuste: käsittelyaika): the queue over the decisions of a day.
 * @returns days; `null` where nothing is open and nothing is decided; "divide-by-zero" where a queue meets no decisions
 * @source steering group's minutes 17.6.2025, line 5
 * @example forecastDays(1000, 3000, 20, 150, 90) // 30
 */
export function forecastDays(open: number, inflow: number, htv: number, perHtv: number, days: number): Measured {
  const queue = forecastQueue(open, inflow, htv, perHtv);
  if (typeof queue !== "number") return queue;
  if (days <= 0) return days < 0 ? "negative" : "divide-by-zero";
  return ratio(queue * days, htv * perHtv);
}

import { atMost } from "./compare";
import type { Measured } from "./failure";
import { ratio } from "./ratio";

/**
 * A part of a whole as a fraction: automation, electronic filing, returned cases, cases within target.
 * @param part a count or quantity from 0 to `whole`
 * @param whole ≥ 0
 * @returns the fraction, 0 to 1; `null` where an input is blank or both are 0;
 *   "part-exceeds-whole" where the part is larger, "divide-by-zero" where only the whole is 0, "negative" where either is below 0
 * @source agreement 2022–2026, 2.2–2.9 and 3.1.1; steering group's minutes 17.6.2025, lines 2–4
 * @example share(468, 1663) // 0.281419…
 */
export function share(part: number | null, whole: number | null): Measured {
  const fraction = ratio(part, whole);
  return typeof fraction === "number" && !atMost(fraction, 1) ? "part-exceeds-whole" : fraction;
}

import type { Measured } from "./failure";

/**
 * A figure divided by another, by the rules all our ratios share.
 * @returns `null` where either is blank or both are 0; "divide-by-zero" where only the divisor is 0; "negative" below 0;
 *   "too-large" where no number can hold the quotient
 */
export function ratio(dividend: number | null, divisor: number | null): Measured {
  if (dividend === null || divisor === null) return null;
  if (dividend < 0 || divisor < 0) return "negative";
  if (divisor === 0) return dividend === 0 ? null : "divide-by-zero";
  const quotient = dividend / divisor;
  return Number.isFinite(quotient) ? quotient : "too-large";
}

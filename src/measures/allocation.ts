import type { MeasureFailure } from "./failure";
import { orderStatistic } from "./orderStatistic";

/** Beyond this a number no longer holds each cent of a share for certain: a hundred thousand million euros. */
const MOST_CENTS = 1e13;

/**
 * A sum divided over categories in proportion to their weights, to the cent and adding up exactly (jyvitys): each share is
 * rounded down, and the cents left over go to the largest remainders, the first of equals first.
 * @param income the sum in euros, ≥ 0; a part of a cent is rounded
 * @param weights ≥ 0, at least one above 0
 * @returns euros by category; "too-large" where the sum or the weights are beyond what can be divided exactly
 * @source steering group's minutes 17.6.2025, line 4
 * @example allocate(100, [1, 1, 1]) // [33.34, 33.33, 33.33]
 */
export function allocate(income: number, weights: Float64Array | readonly number[]): Float64Array | MeasureFailure {
  const cents = Math.round(income * 100);
  const total = exactSum(weights);
  if (cents > MOST_CENTS || !Number.isFinite(total)) return "too-large";
  const shares = new Float64Array(weights.length);
  const remainders = new Float64Array(weights.length);
  let left = cents;
  for (let index = 0; index < weights.length; index++) {
    const exact = ((weights[index] ?? 0) / total) * cents;
    const whole = Math.floor(exact);
    shares[index] = whole;
    remainders[index] = exact - whole;
    left -= whole;
  }
  giveCents(shares, remainders, left);
  return shares.map((share) => share / 100);
}

/** One cent to each of the largest remainders, as many as are left. */
function giveCents(shares: Float64Array, remainders: Float64Array, left: number): void {
  if (left === 0) return;
  const smallest = orderStatistic(remainders.slice(), remainders.length - left);
  let equals = left;
  for (const remainder of remainders) if (remainder > smallest) equals--;
  for (let index = 0; index < shares.length; index++) {
    const remainder = remainders[index] ?? 0;
    const gets = remainder > smallest || (remainder === smallest && equals-- > 0);
    if (gets) shares[index] = (shares[index] ?? 0) + 1;
  }
}

/** A sum whose rounding does not grow with the number of its terms (Neumaier). */
function exactSum(values: Float64Array | readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += sum >= value ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

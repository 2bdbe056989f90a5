import { orderStatistic } from "./orderStatistic";

/** Arithmetic mean (keskiarvo). The values are not empty. */
export function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The value below which a share of the values lies, between two of them in proportion, as Excel's PERCENTILE.INC has it.
 * @param values not empty; their order is changed
 * @param fraction 0.5 is the median
 * @example percentile(Float64Array.of(4, 1, 3, 2), 0.9) // 3.7
 */
export function percentile(values: Float64Array, fraction: number): number {
  const position = (values.length - 1) * fraction;
  const below = orderStatistic(values, Math.floor(position));
  const above = orderStatistic(values, Math.ceil(position));
  return below + (above - below) * (position - Math.floor(position));
}

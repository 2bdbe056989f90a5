/** Arithmetic mean (keskiarvo). The values are not empty. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The value below which a share of the values lies, between two of them in proportion, as Excel's PERCENTILE.INC has it.
 * @param sorted ascending, not empty
 * @param fraction 0.5 is the median
 * @example percentile([1, 2, 3, 4], 0.9) // 3.7
 */
export function percentile(sorted: readonly number[], fraction: number): number {
  const position = (sorted.length - 1) * fraction;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

/**
 * A sum divided over categories in proportion to their weights, to the cent and adding up exactly (jyvitys): each share is
 * rounded down, and the cents left over go to the largest remainders, the first of equals first.
 * @param income the sum in euros; a part of a cent is rounded
 * @param weights ≥ 0, at least one above 0
 * @source steering group's minutes 17.6.2025, line 4
 * @example allocate(100, [1, 1, 1]) // [33.34, 33.33, 33.33]
 */
export function allocate(income: number, weights: readonly number[]): number[] {
  const cents = Math.round(income * 100);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (weight / total) * cents);
  const whole = exact.map(Math.floor);
  const left = cents - whole.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1;
  return whole.map((part) => part / 100);
}

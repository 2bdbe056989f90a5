/**
 * The value that would stand at an index if the values were sorted ascending, in time that grows with their number
 * (Hoare's selection).
 * @param values not empty, none of them NaN; their order is changed
 * @param index from 0
 * @example orderStatistic(Float64Array.of(3, 1, 2), 1) // 2
 */
export function orderStatistic(values: Float64Array, index: number): number {
  let [from, to] = [0, values.length - 1];
  while (from < to) {
    const middle = values[(from + to) >> 1] ?? 0;
    let [low, high] = [from, to];
    while (low <= high) {
      while ((values[low] ?? 0) < middle) low++;
      while ((values[high] ?? 0) > middle) high--;
      if (low > high) break;
      const moved = values[low] ?? 0;
      values[low++] = values[high] ?? 0;
      values[high--] = moved;
    }
    if (index <= high) to = high;
    else if (index >= low) from = low;
    else break;
  }
  return values[index] ?? Number.NaN;
}

/** The place of a row of the sheet among a table's rows, which go downwards; `null` where it is none of them. */
export function rowPlace(row: number, sheetRows: Int32Array): number | null {
  let [first, last] = [0, sheetRows.length - 1];
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((sheetRows[middle] ?? 0) < row) first = middle + 1;
    else last = middle;
  }
  return sheetRows[first] === row ? first : null;
}

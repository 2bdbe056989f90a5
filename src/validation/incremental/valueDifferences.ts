import { type CellValue, isCellError } from "../../scoreboard/cellValue";
import type { SheetSnapshot, WorkbookSnapshot } from "../../scoreboard/snapshot";

/** A sheet of which some cells show another value than before, and nothing else has changed. */
export interface SheetDifference {
  readonly before: SheetSnapshot;
  readonly after: SheetSnapshot;
  /** Rows of the sheet, ascending. */
  readonly rows: readonly number[];
}

/** Rows between two pauses. */
const SLICE = 2048;

/**
 * The sheets whose values differ between two readings of a workbook, pausing now and then; `null` where more than values does.
 * Rows that are the same arrays in both are not looked into.
 */
export function* valueDifferences(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
): Generator<null, readonly SheetDifference[] | null> {
  if (!isSameWorkbook(before, after)) return null;
  const differences: SheetDifference[] = [];
  for (const [index, sheet] of after.sheets.entries()) {
    const former = before.sheets[index];
    if (!former || !isSameSheet(former, sheet)) return null;
    if (former === sheet) continue;
    const rows: number[] = [];
    for (let from = 0; from < sheet.values.length; from += SLICE) {
      yield null;
      const to = Math.min(from + SLICE, sheet.values.length);
      if (!isSameInRows(former.formulas, sheet.formulas, from, to)) return null;
      if (!isSameInRows(former.numberFormats, sheet.numberFormats, from, to)) return null;
      if (!compareValues(former, sheet, from, to, rows)) return null;
    }
    if (rows.length > 0) differences.push({ before: former, after: sheet, rows });
  }
  return differences;
}

function isSameWorkbook(before: WorkbookSnapshot, after: WorkbookSnapshot): boolean {
  return (
    before.calculated === after.calculated &&
    before.manualCalculation === after.manualCalculation &&
    before.sheets.length === after.sheets.length &&
    isSameList(before.linkedFiles, after.linkedFiles)
  );
}

function isSameSheet(before: SheetSnapshot, after: SheetSnapshot): boolean {
  return (
    before.name === after.name &&
    before.row === after.row &&
    before.column === after.column &&
    before.values.length === after.values.length &&
    JSON.stringify([before.merged, before.hiddenRows, before.hiddenColumns]) ===
      JSON.stringify([after.merged, after.hiddenRows, after.hiddenColumns])
  );
}

/**
 * Adds the rows of a slice whose values differ.
 * @returns whether the rows have as many cells as before
 */
function compareValues(before: SheetSnapshot, after: SheetSnapshot, from: number, to: number, rows: number[]): boolean {
  if (before.values === after.values) return true;
  for (let r = from; r < to; r++) {
    const was = before.values[r];
    const is = after.values[r];
    if (was === is) continue;
    if (!was || was.length !== is?.length) return false;
    if (!isSameRow(was, is)) rows.push(after.row + r);
  }
  return true;
}

function isSameRow(before: readonly CellValue[], after: readonly CellValue[]): boolean {
  for (let c = 0; c < after.length; c++) if (!isSameValue(before[c], after[c])) return false;
  return true;
}

type Rows<T> = readonly (readonly T[])[];

function isSameInRows<T>(before: Rows<T>, after: Rows<T>, from: number, to: number): boolean {
  if (before === after) return true;
  for (let r = from; r < to; r++) if (!isSameList(before[r], after[r])) return false;
  return true;
}

function isSameList<T>(before: readonly T[] | undefined, after: readonly T[] | undefined): boolean {
  if (before === after) return true;
  if (!before || before.length !== after?.length) return false;
  for (let index = 0; index < before.length; index++) if (before[index] !== after[index]) return false;
  return true;
}

export function isSameValue(before: CellValue | undefined, after: CellValue | undefined): boolean {
  if (before === after) return true;
  return isError(before) && isError(after) && before.error === after.error;
}

function isError(value: CellValue | undefined): value is Extract<CellValue, { readonly error: string }> {
  return value !== undefined && isCellError(value);
}

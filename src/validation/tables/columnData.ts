import type { ColumnSpec } from "../../scoreboard/layout/spec";
import type { SheetSnapshot } from "../../scoreboard/snapshot";
import { BLANK, type CellKind, cellKind, DATED, NUMBER } from "./cellKind";
import { ColumnFormats } from "./columnFormats";
import { isDateOrTime, leftByDate } from "./datedFigure";

const NO_NUMBERS = new Float64Array(0);

/** A column of a located table, read once: rules loop over plain arrays, and skip what its sums say is not there. */
export class ColumnData<K extends string = string> {
  /** Kind of each cell, by row of the table. */
  readonly kinds: Uint8Array;
  /** Number of each cell, NaN where it holds none; empty for a column of texts. */
  readonly numbers: Float64Array;
  least = Infinity;
  greatest = -Infinity;
  /** The number formats of the cells that hold numbers. */
  readonly formats: ColumnFormats;
  private readonly counts = [0, 0, 0, 0, 0, 0, 0];
  /** Whether a count is not a whole number. */
  hasFractions = false;
  /** Whether a cell for a figure may hold a text without a sign in it, as values pasted over formulas do. */
  hasEmptyTexts = false;
  private checked: Float64Array | null = null;

  /** @param column column of the sheet, counted from zero */
  constructor(
    readonly spec: ColumnSpec<K>,
    readonly column: number,
    rows: number,
  ) {
    this.kinds = new Uint8Array(rows);
    this.formats = new ColumnFormats(spec.numberFormat);
    this.numbers = spec.type === "text" || spec.type === "list" ? NO_NUMBERS : new Float64Array(rows).fill(NaN);
  }

  /**
   * Reads the cells of some rows.
   * @param sheetRows rows of the sheet
   * @param first row of the table to which the first of them belongs
   * @param calculated whether the snapshot holds the results of its formulas
   */
  read(sheet: SheetSnapshot, sheetRows: Int32Array, first: number, calculated: boolean): void {
    const { kinds, numbers, counts, formats, holdsFigures } = this;
    const isLeft = holdsFigures ? leftByDate(this.spec.unit) : () => false;
    const at = this.column - sheet.column;
    const isCount = this.spec.type === "count";
    let { least, greatest, hasFractions } = this;
    let row = first - 1;
    let formerFormat = "";
    let isDated = false;
    for (const sheetRow of sheetRows) {
      row++;
      const r = sheetRow - sheet.row;
      const value = sheet.values[r]?.[at] ?? null;
      const kind = cellKind(value, calculated ? null : (sheet.formulas[r]?.[at] ?? null), calculated);
      kinds[row] = kind;
      if (value === "" && (sheet.formulas[r]?.[at] ?? null) === null) this.hasEmptyTexts = true;
      if (kind !== NUMBER || typeof value !== "number") {
        counts[kind] = (counts[kind] ?? 0) + 1;
        continue;
      }
      const format = sheet.numberFormats[r]?.[at] ?? "General";
      if (format !== formerFormat) {
        formerFormat = format;
        isDated = holdsFigures && isDateOrTime(format);
      }
      if ((isDated || isLeft(value)) && (sheet.formulas[r]?.[at] ?? null) === null) {
        kinds[row] = DATED;
        counts[DATED] = (counts[DATED] ?? 0) + 1;
        continue;
      }
      counts[NUMBER] = (counts[NUMBER] ?? 0) + 1;
      formats.add(format);
      numbers[row] = value;
      if (value < least) least = value;
      if (value > greatest) greatest = value;
      if (isCount && !isWhole(value)) hasFractions = true;
    }
    Object.assign(this, { least, greatest, hasFractions });
  }

  /**
   * Takes some rows over from a later reading of them. The number formats are still the same.
   * @param rows rows of this column, by row of `later`
   * @param formatOf number format of a row of this column
   */
  take(later: ColumnData<K>, rows: Int32Array, formatOf: (row: number) => string): void {
    const { kinds, numbers, counts, formats } = this;
    let isNarrower = false;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] ?? 0;
      const [before, after] = [kinds[row] ?? BLANK, later.kinds[index] ?? BLANK];
      counts[before] = (counts[before] ?? 0) - 1;
      counts[after] = (counts[after] ?? 0) + 1;
      if (before === NUMBER) formats.remove(formatOf(row));
      if (after === NUMBER) formats.add(formatOf(row));
      kinds[row] = after;
      const [was, is] = [numbers[row] ?? NaN, later.numbers[index] ?? NaN];
      if (was === is) continue;
      numbers[row] = is;
      const isExtreme = was === this.least || was === this.greatest;
      isNarrower ||= this.hasFractions || (isExtreme && !numbers.includes(was));
    }
    this.hasEmptyTexts ||= later.hasEmptyTexts;
    this.widen(later);
    if (isNarrower && numbers.length > 0) this.narrow();
    if (this.checked === numbers) this.checked = null;
    else for (const row of rows) this.check(row);
  }

  private narrow(): void {
    const { numbers } = this;
    let least = Infinity;
    let greatest = -Infinity;
    for (const value of numbers) {
      if (value < least) least = value;
      if (value > greatest) greatest = value;
    }
    const hasFractions = this.hasFractions && numbers.some((value) => !Number.isNaN(value) && !isWhole(value));
    Object.assign(this, { least, greatest, hasFractions });
  }

  private widen({ least, greatest, hasFractions }: ColumnData<K>): void {
    this.least = Math.min(this.least, least);
    this.greatest = Math.max(this.greatest, greatest);
    this.hasFractions ||= hasFractions;
  }

  private check(row: number): void {
    const value = this.numbers[row] ?? NaN;
    if (this.checked) this.checked[row] = this.isSound(value) ? value : NaN;
  }

  /** How many cells are of a kind. */
  count(kind: CellKind): number {
    return this.counts[kind] ?? 0;
  }

  /** Whether figures are put here that formulas do not make. */
  get holdsFigures(): boolean {
    return this.spec.formula === undefined && isFigure(this.spec.type);
  }

  /** The numbers that arithmetic may trust: NaN too where a count is negative or has decimals. */
  get sound(): Float64Array {
    this.checked ??= this.allSound() ? this.numbers : this.numbers.map((value) => (this.isSound(value) ? value : NaN));
    return this.checked;
  }

  private allSound(): boolean {
    return !this.holdsFigures || (!(this.least < 0) && !this.hasFractions);
  }

  private isSound(value: number): boolean {
    return value >= 0 && (this.spec.type !== "count" || isWhole(value));
  }
}

/** A whole number, but for what binary fractions leave over. */
export function isWhole(value: number): boolean {
  return Number.isInteger(value) || Math.abs(value - Math.round(value)) <= 1e-9 * Math.max(1, Math.abs(value));
}

export function isFigure(type: ColumnSpec["type"]): boolean {
  return type === "count" || type === "number" || type === "share";
}

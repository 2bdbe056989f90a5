import type { CellValue } from "../../scoreboard/cellValue";
import type { ColumnSpec } from "../../scoreboard/layout/spec";
import { type CellKind, cellKind, NUMBER } from "./cellKind";

/** A column of a located table, read once: rules loop over plain arrays, and skip what its sums say is not there. */
export class ColumnData<K extends string = string> {
  /** Kind of each cell, by row of the table. */
  readonly kinds: Uint8Array;
  /** Number of each cell, NaN where it holds none. */
  readonly numbers: Float64Array;
  least = Infinity;
  greatest = -Infinity;
  private readonly counts = [0, 0, 0, 0, 0, 0];
  private fractions = 0;
  private checked: Float64Array | null = null;

  /** @param column column of the sheet, counted from zero */
  constructor(
    readonly spec: ColumnSpec<K>,
    readonly column: number,
    rows: number,
  ) {
    this.kinds = new Uint8Array(rows);
    this.numbers = new Float64Array(rows).fill(NaN);
  }

  put(index: number, value: CellValue, formula: string | null, known: boolean): void {
    const kind = cellKind(value, formula, known);
    this.kinds[index] = kind;
    this.counts[kind] = this.count(kind) + 1;
    if (kind !== NUMBER || typeof value !== "number") return;
    this.numbers[index] = value;
    if (value < this.least) this.least = value;
    if (value > this.greatest) this.greatest = value;
    if (!isWhole(value)) this.fractions++;
  }

  /** How many cells are of a kind. */
  count(kind: CellKind): number {
    return this.counts[kind] ?? 0;
  }

  get hasFractions(): boolean {
    return this.fractions > 0;
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
    return !this.holdsFigures || (!(this.least < 0) && !(this.spec.type === "count" && this.hasFractions));
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

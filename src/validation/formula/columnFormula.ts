import { columnLetters } from "../../scoreboard/address";
import type { ColumnSpec } from "../../scoreboard/layout/spec";
import type { TableData } from "../tables/tableData";

const PLACEHOLDER = /\{(\w+)\}/g;
const PAIR = /\{(\w+)\}:\{(\w+)\}/g;

/** The formula that the layout gives a column, for the columns as they stand in this workbook. */
export class ColumnFormula {
  /** Signs without the row numbers. */
  private readonly length: number;

  /** @param pieces what stands between the row numbers: `=SCOREBOARD.SHARE(L`, `,D`, `)` */
  private constructor(private readonly pieces: readonly string[]) {
    this.length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  }

  /** `null` where the column has none, or where it reads columns that are missing or no longer side by side. */
  static of<K extends string>(spec: ColumnSpec<K>, table: TableData<K>): ColumnFormula | null {
    if (spec.formula === undefined) return null;
    const columns = new Map<string, number>(table.parts.columns.map((column) => [column.spec.key, column.column]));
    for (const [, first = "", last = ""] of spec.formula.matchAll(PAIR)) {
      if ((columns.get(first) ?? NaN) + 1 !== columns.get(last)) return null;
    }
    const pieces: string[] = [];
    let from = 0;
    for (const found of spec.formula.matchAll(PLACEHOLDER)) {
      const column = columns.get(found[1] ?? "");
      if (column === undefined) return null;
      pieces.push(spec.formula.slice(from, found.index) + columnLetters(column));
      from = found.index + found[0].length;
    }
    pieces.push(spec.formula.slice(from));
    return new ColumnFormula(pieces);
  }

  /** @param rowNumber the row as an address has it, such as "5" */
  text(rowNumber: string): string {
    return this.pieces.join(rowNumber);
  }

  /** Whether a formula is the column's own, sign by sign. Builds no text: this is asked of every formula. */
  isExactly(formula: string, rowNumber: string): boolean {
    const numbers = this.pieces.length - 1;
    if (formula.length !== this.length + numbers * rowNumber.length) return false;
    let at = 0;
    for (const piece of this.pieces) {
      if (at > 0) {
        if (!formula.startsWith(rowNumber, at)) return false;
        at += rowNumber.length;
      }
      if (!formula.startsWith(piece, at)) return false;
      at += piece.length;
    }
    return true;
  }
}

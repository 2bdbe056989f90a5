import { cellAddress, columnLetters } from "../address";
import type { CellValue } from "../cellValue";
import type { SheetDocument } from "../document";
import type { TableSpec } from "../layout/spec";
import { sheetInFormula } from "../sheetReference";
import { HEADING_ROW } from "./tableSheet";

/** The cells of a table of the document, as formulas of another sheet name them. */
export class TableCells<K extends string> {
  private readonly values: ReadonlyMap<string, CellValue>;
  private readonly rows: number;

  constructor(
    private readonly sheet: SheetDocument,
    private readonly spec: TableSpec<K>,
  ) {
    this.values = new Map(sheet.cells.map(({ row, column, value }) => [cellAddress(row, column), value]));
    this.rows = (sheet.tables[0]?.area.rows ?? 1) - 1;
  }

  /** A cell, its row counted from the first below the headings. */
  cell(key: K, row: number): { readonly reference: string; readonly value: CellValue } {
    const address = cellAddress(HEADING_ROW + 1 + row, this.columnOf(key));
    return { reference: `${this.prefix}${address}`, value: this.values.get(address) ?? null };
  }

  /** The cells of a column. */
  column(key: K): { readonly reference: string; readonly values: readonly CellValue[] } {
    const letters = columnLetters(this.columnOf(key));
    const [first, last] = [HEADING_ROW + 2, HEADING_ROW + 1 + this.rows].map(String);
    return {
      reference: `${this.prefix}${letters}${first ?? ""}:${letters}${last ?? ""}`,
      values: Array.from({ length: this.rows }, (_, row) => this.cell(key, row).value),
    };
  }

  private columnOf(key: K): number {
    return this.spec.columns.findIndex((column) => column.key === key);
  }

  private get prefix(): string {
    return `${sheetInFormula(this.sheet.name)}!`;
  }
}

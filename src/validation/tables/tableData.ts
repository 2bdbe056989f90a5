import type { PermitKind } from "../../agreement/schema";
import type { CellValue } from "../../scoreboard/cellValue";
import type { SheetSnapshot } from "../../scoreboard/snapshot";
import type { Place, RowName } from "../place";
import { BLANK, NUMBER } from "./cellKind";
import type { ColumnData } from "./columnData";
import type { RowSubject } from "./rowSubjects";
import { isTotalName } from "./totalNames";

/** What a table is made of, by row of the table. */
export interface TableParts<K extends string, S extends RowSubject> {
  /** The layout's name of the table, as structured references have it. */
  readonly name: string;
  readonly sheet: SheetSnapshot;
  /** Row of the sheet, counted from zero. */
  readonly headingRow: number;
  /** Row of the sheet of each row of the table. */
  readonly sheetRows: Int32Array;
  readonly columns: readonly ColumnData<K>[];
  /** The columns that tell rows apart, as the layout has them. */
  readonly rowKeys: readonly K[];
  /** Columns of the layout that were not found. */
  readonly missing: ReadonlySet<string>;
  /** The name that stands in each row, "" where there is none. */
  readonly names: readonly string[];
  /** What each row names, `null` where the agreement does not know it. */
  readonly subjects: readonly (S | null)[];
  /** What an unknown name most likely means. */
  readonly suggested: readonly (S | null)[];
  /** Whether the table tells first permits and extensions apart. */
  readonly hasKinds: boolean;
  /** First permit or extension, `null` where the cell says neither. */
  readonly kinds: readonly (PermitKind | null)[];
}

/** A located table read into columns; rows are counted by their place in the table. */
export class TableData<K extends string = string, S extends RowSubject = RowSubject> {
  readonly rows: number;
  /** 1 where anything stands under a heading for typed figures. */
  readonly filled: Uint8Array;
  private readonly byKey: ReadonlyMap<string, ColumnData<K>>;
  private readonly numbered: Uint8Array;
  private numbersOfRows: readonly string[] | null = null;
  private namedTotals: readonly number[] | null = null;
  private held: TableParts<K, S>;

  constructor(parts: TableParts<K, S>) {
    this.held = parts;
    this.rows = parts.sheetRows.length;
    this.byKey = new Map(parts.columns.map((column) => [column.spec.key, column]));
    this.filled = new Uint8Array(this.rows);
    this.numbered = new Uint8Array(this.rows);
    for (const column of parts.columns) {
      if (column.holdsFigures || (column.spec.type === "any" && column.spec.entry === "typed")) this.mark(column);
    }
  }

  get parts(): TableParts<K, S> {
    return this.held;
  }

  private mark({ kinds, spec }: ColumnData<K>): void {
    const { filled, numbered, rows } = this;
    const isTyped = spec.entry === "typed";
    for (let row = 0; row < rows; row++) {
      const kind = kinds[row];
      if (isTyped && kind !== BLANK) filled[row] = 1;
      if (kind === NUMBER) numbered[row] = 1;
    }
  }

  /**
   * Takes some rows over from a later reading of them, in which only figures and remarks may differ.
   * @param rows rows of this table, by row of `later`
   */
  take(later: TableData<K, S>, rows: Int32Array): void {
    this.held = { ...this.held, sheet: later.parts.sheet };
    for (const [index, column] of this.parts.columns.entries()) {
      const read = later.parts.columns[index];
      if (read) column.take(read, rows, (row) => this.numberFormat(row, column));
    }
    for (const [index, row] of rows.entries()) {
      this.filled[row] = later.filled[index] ?? 0;
      this.numbered[row] = later.numbered[index] ?? 0;
    }
  }

  column(key: K): ColumnData<K> | null {
    return this.byKey.get(key) ?? null;
  }

  /** The column whose cells name what the rows are about. */
  get subjectColumn(): ColumnData<K> | null {
    const key = this.parts.rowKeys[0];
    return key === undefined ? null : this.column(key);
  }

  /** Whether a row belongs to the table's figures, and is not a note, a second heading or a sum of one's own below them. */
  belongs(row: number): boolean {
    const { subjects, suggested, names } = this.parts;
    if ((subjects[row] ?? null) !== null) return true;
    if (isTotalName(names[row] ?? "")) return false;
    return (suggested[row] ?? null) !== null || (this.numbered[row] === 1 && this.holdsTypedNumber(row));
  }

  /** A row of one's own below the table has formulas where figures would be typed. */
  private holdsTypedNumber(row: number): boolean {
    return this.parts.columns.some(
      (column) => column.holdsFigures && column.kinds[row] === NUMBER && this.formula(row, column) === null,
    );
  }

  /** The rows that are named as totals of the others. */
  get totalRows(): readonly number[] {
    this.namedTotals ??= this.parts.names.flatMap((name, row) => (isTotalName(name) ? [row] : []));
    return this.namedTotals;
  }

  /** Each row's number as addresses have it, such as "5". */
  get rowNumbers(): readonly string[] {
    this.numbersOfRows ??= Array.from(this.parts.sheetRows, (row) => String(row + 1));
    return this.numbersOfRows;
  }

  sheetRow(row: number): number {
    return this.parts.sheetRows[row] ?? 0;
  }

  value(row: number, column: ColumnData<K>): CellValue {
    const { sheet } = this.parts;
    return sheet.values[this.sheetRow(row) - sheet.row]?.[column.column - sheet.column] ?? null;
  }

  formula(row: number, column: ColumnData<K>): string | null {
    const { sheet } = this.parts;
    return sheet.formulas[this.sheetRow(row) - sheet.row]?.[column.column - sheet.column] ?? null;
  }

  numberFormat(row: number, column: ColumnData<K>): string {
    const { sheet } = this.parts;
    return sheet.numberFormats[this.sheetRow(row) - sheet.row]?.[column.column - sheet.column] ?? "General";
  }

  /** A row as the sheet names it. */
  rowName(row: number): RowName {
    const { names, kinds, hasKinds } = this.parts;
    return { process: names[row] ?? "", kind: hasKinds ? (kinds[row] ?? null) : null };
  }

  /** Where a cell of the table is. */
  place(row: number, column: ColumnData<K>): Place {
    return {
      sheet: this.parts.sheet.name,
      area: { row: this.sheetRow(row), column: column.column, rows: 1, columns: 1 },
    };
  }
}

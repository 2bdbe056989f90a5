import { isBlank } from "../../../scoreboard/cellValue";
import type { Area } from "../../../scoreboard/document";
import { type Cell, cellAt } from "../../../scoreboard/locate/cell";
import type { SheetSnapshot } from "../../../scoreboard/snapshot";
import type { TableData } from "../../tables/tableData";
import { intersect } from "../footprint";
import type { RowObstacle } from "./rowRefusal";
import type { RowSpan } from "./rowMoves";

/** The cells that belong to a table: its rows, and its columns with those of one's own that have a heading beside them. */
export class TableBlock {
  readonly sheet: SheetSnapshot;
  readonly headingRow: number;
  readonly rows: RowSpan;
  readonly left: number;
  readonly right: number;

  constructor(table: TableData) {
    const { sheet, headingRow, columns } = table.parts;
    const at = columns.map(({ column }) => column);
    const hasHeading = (column: number): boolean => !isBlank(cellAt(sheet, headingRow, column).value);
    let [left, right] = [Math.min(...at), Math.max(...at)];
    while (left > 0 && hasHeading(left - 1)) left--;
    while (hasHeading(right + 1)) right++;
    let last = table.rows - 1;
    while (last > 0 && !table.belongs(last)) last--;
    this.sheet = sheet;
    this.headingRow = headingRow;
    this.rows = { first: headingRow + 1, last: Math.max(headingRow + 1, table.sheetRow(last)) };
    this.left = left;
    this.right = right;
  }

  /** The cells of a row, from left to right. */
  cells(row: number): Cell[] {
    return Array.from({ length: this.right - this.left + 1 }, (_, index) => cellAt(this.sheet, row, this.left + index));
  }

  isEmpty(row: number): boolean {
    return this.cells(row).every(isEmptyCell);
  }

  has(row: number, column: number): boolean {
    return row > this.headingRow && column >= this.left && column <= this.right;
  }

  /** What stands against moving some rows, with where it is. */
  obstacle(rows: ReadonlySet<number>): { readonly obstacle: RowObstacle; readonly area: Area } | null {
    const { sheet, left, right } = this;
    for (const { from, count } of sheet.hiddenRows) {
      if (from <= this.rows.last && from + count > this.rows.first) {
        return { obstacle: "hidden", area: { row: from, column: left, rows: count, columns: right - left + 1 } };
      }
    }
    for (const row of rows) {
      const line = { row, column: left, rows: 1, columns: right - left + 1 };
      const merged = sheet.merged.find((area) => intersect(area, line));
      if (merged) return { obstacle: "merged", area: merged };
      const beside = this.beside(row);
      if (beside) return { obstacle: "beside", area: { row, column: beside.column, rows: 1, columns: 1 } };
    }
    return null;
  }

  private beside(row: number): Cell | undefined {
    const { sheet, left, right } = this;
    const columns = sheet.values[row - sheet.row]?.keys() ?? [];
    return [...columns]
      .map((index) => cellAt(sheet, row, sheet.column + index))
      .find((cell) => (cell.column < left || cell.column > right) && !isEmptyCell(cell));
  }
}

function isEmptyCell({ value, formula }: Cell): boolean {
  return isBlank(value) && formula === null;
}

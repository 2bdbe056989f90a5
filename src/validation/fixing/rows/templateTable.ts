import type { Agreement } from "../../../agreement/schema";
import type { CellContent, SheetDocument } from "../../../scoreboard/document";
import type { TableSpec } from "../../../scoreboard/layout/spec";
import type { WorkbookSnapshot } from "../../../scoreboard/snapshot";
import { templateSheet } from "../templateSheet";

/** A table as the template makes it new. */
export interface TemplateTable {
  readonly sheet: SheetDocument;
  /** Row of the sheet, counted from zero, on which its first row below the headings stands. */
  readonly firstRow: number;
  /** Column of the sheet by the key of the layout. */
  readonly columns: ReadonlyMap<string, number>;
}

/** `null` where the workbook does not say its period. */
export function templateTable(snapshot: WorkbookSnapshot, spec: TableSpec, agreement: Agreement): TemplateTable | null {
  const sheet = templateSheet(snapshot, spec.sheet, agreement)?.sheets[0];
  const area = sheet?.tables[0]?.area;
  if (!area) return null;
  const columns = new Map(spec.columns.map(({ key }, index) => [key, area.column + index] as const));
  return { sheet, firstRow: area.row + 1, columns };
}

export function contentAt({ cells }: SheetDocument, row: number, column: number): CellContent {
  return cells.find((cell) => cell.row === row && cell.column === column) ?? { row, column, value: null };
}

export function numberFormatAt({ styles }: SheetDocument, row: number, column: number): string {
  const formats = styles.flatMap(({ area, style }) => {
    const holds =
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
    return holds && style.numberFormat !== undefined ? [style.numberFormat] : [];
  });
  return formats.at(-1) ?? "General";
}

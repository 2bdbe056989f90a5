import { cellAt } from "../../../scoreboard/locate/cell";
import type { CellValue } from "../../../scoreboard/cellValue";
import type { FormulaColumn } from "../../formula/formulaColumns";
import type { TableData } from "../../tables/tableData";
import type { ArrangedCell } from "./arrangement";
import { contentAt, numberFormatAt, type TemplateTable } from "./templateTable";

interface NewRow {
  readonly table: TableData;
  readonly formulaColumns: readonly FormulaColumn[];
  readonly template: TemplateTable;
  /** Rows of the sheet: of the template's, and where the new one is to stand. */
  readonly templateRow: number;
  readonly row: number;
}

/** A row of the template in a table of the workbook; `null` where its formulas read columns that are not there. */
export function newRowCells({ table, formulaColumns, template, templateRow, row }: NewRow): ArrangedCell[] | null {
  const sheet = table.parts.sheet.name;
  const cells: ArrangedCell[] = [];
  for (const column of table.parts.columns) {
    const templateColumn = template.columns.get(column.spec.key);
    if (templateColumn === undefined) return null;
    const { value, formula } = contentAt(template.sheet, templateRow, templateColumn);
    const own = formulaColumns.find((one) => one.table === table && one.column === column)?.formula;
    const isSamePlace = templateRow === row && templateColumn === column.column;
    const written = formula && (own?.text(String(row + 1)) ?? (isSamePlace ? formula : null));
    if (written === null) return null;
    const to = written === undefined ? { value } : { formula: written };
    const numberFormat = formatOf(table, template, { templateRow, templateColumn, row, column: column.column });
    cells.push({ kind: "cell", sheet, row, column: column.column, to, numberFormat, ...resultOf(written, value) });
  }
  return cells;
}

function resultOf(formula: string | undefined, value: CellValue): { readonly result?: CellValue } {
  return formula === undefined ? {} : { result: value };
}

interface CellPlaces {
  readonly templateRow: number;
  readonly templateColumn: number;
  readonly row: number;
  readonly column: number;
}

/** The format that the analyst has given the neighbour, unless the template's row differs from its own neighbour. */
function formatOf(
  table: TableData,
  { sheet, firstRow }: TemplateTable,
  { templateRow, templateColumn, row, column }: CellPlaces,
): string {
  const { sheet: snapshot, headingRow } = table.parts;
  const [above, aboveInTemplate] = [row - 1, templateRow - 1];
  const format = numberFormatAt(sheet, templateRow, templateColumn);
  if (above <= headingRow || aboveInTemplate < firstRow) return format;
  const isLikeAbove = numberFormatAt(sheet, aboveInTemplate, templateColumn) === format;
  return isLikeAbove ? cellAt(snapshot, above, column).numberFormat : format;
}

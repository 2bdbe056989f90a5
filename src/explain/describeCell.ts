import { currentAgreement } from "../agreement/current";
import type { CellValue } from "../scoreboard/cellValue";
import type { ColumnSpec } from "../scoreboard/layout/spec";
import { cellAt } from "../scoreboard/locate/cell";
import type { SheetSnapshot } from "../scoreboard/snapshot";
import type { CellDefinition, CellLabel } from "./explanation";
import type { ExplainedTable, ExplainedWorkbook } from "./workbook";

/** The annex's own definitions of the columns of Tehokkuus. */
const { umaPtsPerDay, ptsPerHtv } = currentAgreement.efficiency.definitions;
const NOTES: ReadonlyMap<string, string> = new Map([
  ["Tehokkuus.umaPtsPerDay", umaPtsPerDay],
  ["Tehokkuus.users", umaPtsPerDay],
  ["Tehokkuus.ptsPerHtv", ptsPerHtv],
  ["Tehokkuus.htv", ptsPerHtv],
  ["Tehokkuus.effectiveHours", ptsPerHtv],
]);

/** What a cell is called and, in a scoreboard's own tables, what the layout says of it. */
export interface CellDescription {
  readonly label: CellLabel;
  readonly definition: CellDefinition | null;
}

export function describeCell(workbook: ExplainedWorkbook, at: CellPlace): CellDescription {
  return inTable(workbook, at) ?? inInfo(workbook, at) ?? { label: labelAround(workbook, at), definition: null };
}

/** A cell of a sheet, counted from zero. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function inTable({ tables }: ExplainedWorkbook, at: CellPlace): CellDescription | null {
  const table = tables.find(({ sheet }) => sheet.name === at.sheet);
  const spec = table?.spec.columns.find(({ key }) => table.columns.get(key) === at.column);
  if (!table || !spec || !table.rows.some(({ row }) => row === at.row)) return null;
  const heading = cellAt(table.sheet, table.headingRow, at.column).value;
  return {
    label: { column: textOf(heading) ?? spec.heading, row: rowName(table, at) },
    definition: definitionOf(table, spec),
  };
}

/** The names of the row, but for the cell's own. */
function rowName({ spec, columns, sheet }: ExplainedTable, { row, column }: CellPlace): string | null {
  const names = spec.rowKeys.flatMap((key) => {
    const at = columns.get(key);
    return at === undefined || at === column ? [] : (textOf(cellAt(sheet, row, at).value) ?? []);
  });
  return names.length === 0 ? null : names.join(", ");
}

function definitionOf({ spec: { table } }: ExplainedTable, { key, type, unit, entry }: ColumnSpec): CellDefinition {
  return { table, type, unit, entry, note: NOTES.get(`${table}.${key}`) ?? null, language: "fi" };
}

function inInfo({ scoreboard: { info } }: ExplainedWorkbook, at: CellPlace): CellDescription | null {
  if (info?.table.sheet.name !== at.sheet) return null;
  const field = info.spec.fields.find(({ key }) => {
    const cell = info.fields.get(key);
    return cell?.row === at.row && cell.column === at.column;
  });
  if (!field) return null;
  const explanation = info.table.rows.find(({ row }) => row === at.row)?.cell("explanation")?.value ?? null;
  return {
    label: { column: null, row: field.label },
    definition: {
      table: info.spec.table,
      type: field.type,
      unit: "",
      entry: field.entry,
      note: textOf(explanation),
      language: info.spec.language,
    },
  };
}

/** Outside the scoreboard: the nearest text above and the first text of the row. */
function labelAround(workbook: ExplainedWorkbook, { sheet: name, row, column }: CellPlace): CellLabel {
  const sheet = workbook.sheet(name);
  if (!sheet) return { column: null, row: null };
  return { column: textAbove(sheet, row, column), row: textBefore(sheet, row, column) };
}

function textAbove(sheet: SheetSnapshot, row: number, column: number): string | null {
  for (let above = row - 1; above >= sheet.row; above--) {
    const text = textOf(cellAt(sheet, above, column).value);
    if (text !== null) return text;
  }
  return null;
}

function textBefore(sheet: SheetSnapshot, row: number, column: number): string | null {
  for (let before = sheet.column; before < column; before++) {
    const text = textOf(cellAt(sheet, row, before).value);
    if (text !== null) return text;
  }
  return null;
}

function textOf(value: CellValue): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

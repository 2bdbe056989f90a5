import type { Area } from "../../scoreboard/document";
import { readChoice } from "../../scoreboard/layout/choiceWords";
import type { InfoField } from "../../scoreboard/layout/info";
import type { ColumnSpec } from "../../scoreboard/layout/spec";
import { type Cell, cellAt } from "../../scoreboard/locate/cell";
import type { Place } from "../place";
import type { RuleContext } from "../rule";
import { infoCells } from "./infoCells";
import { scoreboardTables } from "./scoreboardTables";
import type { TableData } from "./tableData";

/** A cell of the scoreboard with what its column, or its field of Tiedot, says of it. */
export interface FigureCell {
  readonly cell: Cell;
  readonly spec: Pick<ColumnSpec, "key" | "type" | "numberFormat" | "entry" | "required" | "formula">;
  /** The unit of this row where the column has several. */
  readonly unit: string;
  /** The number format that numbers of the column mostly have. */
  readonly usualFormat: string;
  /** Where it stands in a table, `null` on Tiedot. */
  readonly inTable: { readonly table: TableData; readonly row: number } | null;
}

const FIELD_UNITS: Partial<Record<InfoField, string>> = { hoursPerHtv: "h", targetYear: "v" };

/** The cell of a finding that is about a single cell; `null` where no column or field of the layout has it. */
export function figureCellAt(context: RuleContext, { sheet, area }: Place): FigureCell | null {
  if (sheet === null || !area) return null;
  return fieldAt(context, sheet, area) ?? tableCellAt(context, sheet, area);
}

function fieldAt(context: RuleContext, sheet: string, { row, column }: Area): FigureCell | null {
  const found = infoCells(context).find(
    ({ cell }) => cell.sheet === sheet && cell.row === row && cell.column === column,
  );
  if (!found) return null;
  const { cell, spec } = found;
  return { cell, spec, unit: FIELD_UNITS[spec.key] ?? "", usualFormat: spec.numberFormat, inTable: null };
}

function tableCellAt(context: RuleContext, sheet: string, { row: sheetRow, column: at }: Area): FigureCell | null {
  for (const table of scoreboardTables(context)) {
    if (table.parts.sheet.name !== sheet) continue;
    const column = table.parts.columns.find((candidate) => candidate.column === at);
    const row = table.parts.sheetRows.indexOf(sheetRow);
    if (!column || row < 0) continue;
    return {
      cell: cellAt(table.parts.sheet, sheetRow, at),
      spec: column.spec,
      unit: unitIn(table, row, column.spec.unit),
      usualFormat: column.formats.usual,
      inTable: { table, row },
    };
  }
  return null;
}

/** @param unit of the column, `vrk|kk` where the table has a column for it */
function unitIn(table: TableData, row: number, unit: string): string {
  if (!unit.includes("|")) return unit;
  const column = table.column("unit");
  const found = column && table.value(row, column);
  return (typeof found === "string" ? readChoice("timeUnit", found) : null) ?? "";
}

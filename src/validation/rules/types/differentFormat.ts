import { FIRST_SERIAL, LAST_SERIAL } from "../../../measures/calendar/serialDate";
import type { Area } from "../../../scoreboard/document";
import { cellAt } from "../../../scoreboard/locate/cell";
import { formatKind } from "../../../scoreboard/numberFormat";
import type { CellChange } from "../../fix";
import type { Observation, Rule, RuleContext } from "../../rule";
import { NUMBER } from "../../tables/cellKind";
import type { ColumnData } from "../../tables/columnData";
import { infoCells, placeOf } from "../../tables/infoCells";
import { scoreboardTables } from "../../tables/scoreboardTables";
import type { TableData } from "../../tables/tableData";

/** A number is shown otherwise than the other numbers of its column, or a date as a number. */
export const differentFormat: Rule<"T13"> = {
  meta: {
    code: "T13",
    name: "different-number-format",
    severity: "info",
    category: "types",
    reads: "workbook",
    clause: "",
    fix: "auto",
    yieldsTo: ["M03"],
  },
  *check(context) {
    yield* datesAsNumbers(context);
    for (const table of scoreboardTables(context)) {
      for (const column of table.parts.columns) {
        if (column.spec.type === "any" || column.formats.isUniform) continue;
        yield* differing(table, column);
      }
    }
  },
  fixes({ snapshot }, { at: { sheet: name, area }, details: { expected } }) {
    const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
    if (!sheet || !area) return [];
    const changes = rowsOf(area).map((row): CellChange => {
      const { value, formula } = cellAt(sheet, row, area.column);
      const to = formula === null ? { value } : { formula };
      return { kind: "cell", sheet: sheet.name, row, column: area.column, to, numberFormat: expected };
    });
    return [{ consent: "auto", changes }];
  },
};

function* datesAsNumbers(context: RuleContext): Generator<Observation<"T13">> {
  for (const { spec, cell } of infoCells(context)) {
    const { value, numberFormat: found, formula } = cell;
    if (spec.type !== "date" || typeof value !== "number" || formula !== null || formatKind(found) === "date") continue;
    if (value < FIRST_SERIAL || value > LAST_SERIAL) continue;
    yield { rule: "T13", at: placeOf(cell), details: { found, expected: spec.numberFormat, cells: 1 } };
  }
}

/** Cells below each other that differ in the same way are one finding. */
function* differing(table: TableData, column: ColumnData): Generator<Observation<"T13">> {
  const expected = column.formats.usual;
  for (let row = 0; row < table.rows;) {
    const found = numberFormatAt(table, column, row);
    let rows = 1;
    if (found !== null && found !== expected) {
      while (isNext(table, row, rows) && numberFormatAt(table, column, row + rows) === found) rows++;
      const area = { row: table.sheetRow(row), column: column.column, rows, columns: 1 };
      yield { rule: "T13", at: { sheet: table.parts.sheet.name, area }, details: { found, expected, cells: rows } };
    }
    row += rows;
  }
}

function isNext(table: TableData, row: number, distance: number): boolean {
  return row + distance < table.rows && table.sheetRow(row + distance) === table.sheetRow(row) + distance;
}

function numberFormatAt(table: TableData, column: ColumnData, row: number): string | null {
  return column.kinds[row] === NUMBER ? table.numberFormat(row, column) : null;
}

function rowsOf({ row, rows }: Area): number[] {
  return Array.from({ length: rows }, (_, index) => row + index);
}

import { isCellError } from "../../../scoreboard/cellValue";
import { cellErrors } from "../../formula/cellErrors";
import type { Home } from "../../formula/formulaReader";
import type { Observation, Rule } from "../../rule";
import { ERROR } from "../../tables/cellKind";
import { infoCells, placeOf } from "../../tables/infoCells";
import { scoreboardTables } from "../../tables/scoreboardTables";

const UNKNOWN_NAME = "#NAME?";

/** A cell shows an Excel error, and none of the cells that it reads does: the first cell of the chain. */
export const errorValue: Rule<"T14"> = {
  meta: {
    code: "T14",
    name: "error-value",
    severity: "error",
    category: "types",
    reads: "workbook",
    clause: "",
    fix: "none",
    yieldsTo: ["F02", "F05"],
  },
  *check(context) {
    const errors = cellErrors(context);
    const isFirst = (formula: string | null, home: Home): boolean => formula === null || !errors.reads(formula, home);
    for (const { cell, kind } of infoCells(context)) {
      if (kind !== ERROR || !isCellError(cell.value) || !isFirst(cell.formula, cell)) continue;
      yield { rule: "T14", at: placeOf(cell), details: { error: cell.value.error, cells: 1 } };
    }
    for (const table of scoreboardTables(context)) {
      for (const column of table.parts.columns) {
        if (column.count(ERROR) === 0) continue;
        const found: ErrorCell[] = [];
        for (let row = 0; row < table.rows; row++) {
          const value = column.kinds[row] === ERROR ? table.value(row, column) : null;
          const home = { sheet: table.parts.sheet.name, row: table.sheetRow(row) };
          if (!isCellError(value) || !isFirst(table.formula(row, column), home)) continue;
          found.push({ row: home.row, error: value.error });
        }
        yield* joined(found, table.parts.sheet.name, column.column);
      }
    }
  },
};

interface ErrorCell {
  readonly row: number;
  readonly error: string;
}

/** One finding for a cell, and one for cells below each other whose function Excel does not know: they have one cause. */
function* joined(cells: readonly ErrorCell[], sheet: string, column: number): Generator<Observation<"T14">> {
  for (let index = 0; index < cells.length;) {
    const { row, error } = cells[index] ?? { row: 0, error: "" };
    let rows = 1;
    while (error === UNKNOWN_NAME && isNext(cells[index + rows], row + rows)) rows++;
    yield { rule: "T14", at: { sheet, area: { row, column, rows, columns: 1 } }, details: { error, cells: rows } };
    index += rows;
  }
}

function isNext(cell: ErrorCell | undefined, row: number): boolean {
  return cell?.row === row && cell.error === UNKNOWN_NAME;
}

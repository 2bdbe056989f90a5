import { isCellError, type CellValue } from "../../scoreboard/cellValue";
import type { Place } from "../findings";
import type { CellErrors } from "../formula/cellErrors";
import { cellErrors } from "../formula/cellErrors";
import type { Observation, Rule } from "../rule";
import { ERROR } from "../tables/cellKind";
import { infoCells, placeOf } from "../tables/infoCells";
import { scoreboardTables } from "../tables/scoreboardTables";

/** A cell shows an Excel error, and none of the cells that it reads does: the first cell of the chain. */
export const errorValue: Rule<"T14"> = {
  meta: {
    code: "T14",
    name: "error-value",
    severity: "error",
    category: "types",
    clause: "",
    fix: "none",
    yieldsTo: ["F02"],
  },
  *check(context) {
    const errors = cellErrors(context);
    for (const { cell, kind } of infoCells(context)) {
      if (kind === ERROR) yield first(errors, placeOf(cell), cell.row, cell.value, cell.formula);
    }
    for (const table of scoreboardTables(context)) {
      for (const column of table.parts.columns) {
        if (column.count(ERROR) === 0) continue;
        for (let row = 0; row < table.rows; row++) {
          if (column.kinds[row] !== ERROR) continue;
          const at = table.place(row, column);
          yield first(errors, at, table.sheetRow(row), table.value(row, column), table.formula(row, column));
        }
      }
    }
  },
};

function first(
  errors: CellErrors,
  at: Place,
  row: number,
  value: CellValue,
  formula: string | null,
): Observation<"T14"> | null {
  if (!isCellError(value) || (formula !== null && errors.reads(formula, { sheet: at.sheet ?? "", row }))) return null;
  return { rule: "T14", at, details: { error: value.error } };
}

import { formatKind } from "../../../scoreboard/numberFormat";
import { formulaChange, valueChange } from "../../changes/cellChange";
import type { Rule } from "../../rule";
import { figureCellAt } from "../../tables/figureCell";
import { scoreboardTables } from "../../tables/scoreboardTables";
import { greatestShare } from "../../tables/shareScale";

/** A share was typed as 75 and not as 75 %, which is 0.75. */
export const percentageScale: Rule<"T07"> = {
  meta: {
    code: "T07",
    name: "percentage-scale",
    severity: "error",
    category: "types",
    reads: "row",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check(context) {
    for (const table of scoreboardTables(context)) {
      for (const column of table.parts.columns) {
        const limit = greatestShare(column.spec);
        if (column.spec.type !== "share" || Math.max(column.greatest, -column.least) <= limit) continue;
        for (let row = 0; row < table.rows; row++) {
          const value = column.numbers[row] ?? NaN;
          if (!(Math.abs(value) > limit) || table.formula(row, column) !== null) continue;
          yield { rule: "T07", at: table.place(row, column), details: { value, suggestion: value / 100 } };
        }
      }
    }
  },
  /** Where the layout computes the share its formula is put back. */
  fixes(context, { at, details: { suggestion } }) {
    const found = figureCellAt(context, at);
    if (!found?.inTable) return [];
    const { cell, spec, inTable, usualFormat } = found;
    if (spec.formula !== undefined) {
      const own = context.formulaColumns.find(
        ({ table, column }) => table === inTable.table && column.column === cell.column,
      );
      const formula = own?.formula?.text(String(cell.row + 1));
      return formula === undefined ? [] : [{ consent: "ask", changes: [formulaChange(cell, formula)] }];
    }
    if (Math.abs(suggestion) > greatestShare(spec)) return [];
    const percent = [cell.numberFormat, usualFormat].find(isPercent) ?? spec.numberFormat;
    const format = percent === cell.numberFormat ? undefined : percent;
    return [{ consent: "ask", changes: [valueChange(cell, suggestion, format)] }];
  },
};

function isPercent(format: string): boolean {
  return formatKind(format) === "percent";
}

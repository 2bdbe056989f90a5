import { same } from "../../../measures/compare";
import { askedValue, typedCell } from "../../former/typedCell";
import type { Rule } from "../../rule";

/** The column shows tenths of a day: within half of one the figure is the same, rounded. */
const ROUNDING = 0.05;

/** The former period's average, as it is repeated for comparison, is not the one that was reported then. */
export const changedFormerFigure: Rule<"P04"> = {
  meta: {
    code: "P04",
    name: "changed-former-figure",
    severity: "warning",
    category: "formerPeriod",
    reads: "row",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check({ former }) {
    for (const { table, former: before, rows } of former?.tables ?? []) {
      const column = table.column("previous");
      const reported = before.column("averageWhole")?.sound;
      if (!column || !reported) continue;
      const figures = column.sound;
      for (let row = 0; row < table.rows; row++) {
        const found = figures[row] ?? NaN;
        const then = reported[rows[row] ?? -1] ?? NaN;
        const difference = Math.abs(found - then);
        if (Number.isNaN(difference) || difference < ROUNDING || same(difference, ROUNDING)) continue;
        yield {
          rule: "P04",
          at: table.place(row, column),
          details: { figure: { heading: column.spec.heading, value: found }, reported: then },
        };
      }
    }
  },
  fixes: ({ former }, { at, details }) => {
    const cell = typedCell(former, at);
    return cell ? askedValue(cell, details.reported) : [];
  },
};

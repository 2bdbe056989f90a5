import { isBlank } from "../../../scoreboard/cellValue";
import { agreedTarget } from "../../../scoreboard/sheets/agreedTarget";
import { columnFormulaFix } from "../../changes/columnFormulaFix";
import type { Rule } from "../../rule";
import { PENDING } from "../../tables/cellKind";

/** A status stands beside an indicator that is only followed, or whose target the agreement leaves open. */
export const statusWithoutTarget: Rule<"G09"> = {
  meta: {
    code: "G09",
    name: "status-without-target",
    severity: "info",
    category: "targets",
    reads: "row",
    clause: "",
    fix: "ask",
    yieldsTo: ["T14", "F02"],
  },
  *check({ indicators, agreement, targetYear }) {
    const column = indicators?.column("status");
    if (!indicators || !column) return;
    for (let row = 0; row < indicators.rows; row++) {
      const subject = indicators.parts.subjects[row];
      if (!subject || column.kinds[row] === PENDING || isBlank(indicators.value(row, column))) continue;
      const { indicator, part } = subject;
      if (agreedTarget(agreement, indicator.id, targetYear, part === "" ? null : part) !== null) continue;
      const at = indicators.place(row, column);
      yield { rule: "G09", at, details: { indicator: indicator.id, followed: indicator.targets.length === 0 } };
    }
  },
  fixes: (context, { at }) => columnFormulaFix(context, at),
};

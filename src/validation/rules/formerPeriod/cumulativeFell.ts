import { atLeast } from "../../../measures/compare";
import { accrues, comparedFigures } from "../../former/comparedFigures";
import type { Rule } from "../../rule";

/** A figure that adds up from the start of the year is smaller than at the end of the former period. */
export const cumulativeFell: Rule<"P03"> = {
  meta: {
    code: "P03",
    name: "cumulative-fell",
    severity: "error",
    category: "formerPeriod",
    reads: "row",
    clause: "",
    fix: "none",
    yieldsTo: ["P05"],
  },
  *check({ former }) {
    if (former?.sequence !== "cumulative") return;
    for (const pair of former.tables) {
      for (const compared of comparedFigures(pair, accrues)) {
        if (compared === null) yield null;
        else if (!atLeast(compared.value, compared.former)) {
          const { table, row, column, value } = compared;
          yield {
            rule: "P03",
            at: table.place(row, column),
            details: { figure: { heading: column.spec.heading, value }, former: compared.former },
          };
        }
      }
    }
  },
};

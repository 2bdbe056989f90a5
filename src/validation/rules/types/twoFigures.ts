import { averagesFix, shareWithinFix } from "../../changes/pairFix";
import type { Rule } from "../../rule";
import { textFigures } from "../../text/textFigures";

/** Two figures stand in one cell: `15/30`, Migri and the whole procedure. */
export const twoFigures: Rule<"T05"> = {
  meta: {
    code: "T05",
    name: "two-figures",
    severity: "error",
    category: "types",
    reads: "row",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check(context) {
    for (const { at, text, figure } of textFigures(context, "T05")) {
      yield { rule: "T05", at, details: { text, first: figure.first, second: figure.second, unit: figure.unit } };
    }
  },
  fixes(context, { at, details: { first, second, unit } }) {
    return unit === "%" ? shareWithinFix(context, at, first, second / 100) : averagesFix(context, at, first, second);
  },
};

import { numberFixes, readings } from "../../changes/numberFixes";
import type { Rule } from "../../rule";
import { textFigures } from "../../text/textFigures";

/** A number is text because of a point in it: `12.5`, `1.234,5`, `1,234.5`. */
export const decimalPoint: Rule<"T02"> = {
  meta: {
    code: "T02",
    name: "decimal-point",
    severity: "error",
    category: "types",
    reads: "row",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check(context) {
    for (const { at, text, figure } of textFigures(context, "T02")) {
      yield { rule: "T02", at, details: { text, number: figure.number, other: figure.other } };
    }
  },
  fixes(context, { at, details }) {
    return numberFixes(context, at, readings(context, at, details), "ask");
  },
};

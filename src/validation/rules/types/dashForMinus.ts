import { numberFixes, readings } from "../../changes/numberFixes";
import type { Rule } from "../../rule";
import { textFigures } from "../../text/textFigures";

/** A number is text because its minus is a dash: `−12,5`, `–12,5`. */
export const dashForMinus: Rule<"T08"> = {
  meta: {
    code: "T08",
    name: "dash-for-minus",
    severity: "error",
    category: "types",
    reads: "row",
    clause: "",
    fix: "auto",
    yieldsTo: [],
  },
  *check(context) {
    for (const { at, text, figure } of textFigures(context, "T08")) {
      yield { rule: "T08", at, details: { text, number: figure.number, other: figure.other } };
    }
  },
  fixes(context, { at, details }) {
    return numberFixes(context, at, readings(context, at, details), "auto");
  },
};

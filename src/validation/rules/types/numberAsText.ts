import { numberFixes, readings } from "../../changes/numberFixes";
import type { Rule } from "../../rule";
import { textFigures } from "../../text/textFigures";

/** A number is stored as text: `12,5`. */
export const numberAsText: Rule<"T01"> = {
  meta: {
    code: "T01",
    name: "number-as-text",
    severity: "error",
    category: "types",
    reads: "row",
    clause: "",
    fix: "auto",
    yieldsTo: [],
  },
  *check(context) {
    for (const { at, text, figure } of textFigures(context, "T01")) {
      yield { rule: "T01", at, details: { text, number: figure.number, other: figure.other } };
    }
  },
  fixes(context, { at, details }) {
    return numberFixes(context, at, readings(context, at, details), "auto");
  },
};

import { numberFixes, readings } from "../../changes/numberFixes";
import type { Rule } from "../../rule";
import { textFigures } from "../../text/textFigures";

/** A number is text because a space that does not break stands in it. */
export const unbrokenSpace: Rule<"T03"> = {
  meta: {
    code: "T03",
    name: "no-break-space",
    severity: "error",
    category: "types",
    reads: "row",
    clause: "",
    fix: "auto",
    yieldsTo: [],
  },
  *check(context) {
    for (const { at, text, figure } of textFigures(context, "T03")) {
      yield { rule: "T03", at, details: { text, number: figure.number, other: figure.other } };
    }
  },
  fixes(context, { at, details }) {
    return numberFixes(context, at, readings(context, at, details), "auto");
  },
};

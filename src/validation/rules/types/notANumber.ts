import type { Rule } from "../../rule";
import { textFigures } from "../../text/textFigures";

/** A text that is no number at all stands where a number ought to. */
export const notANumber: Rule<"T18"> = {
  meta: {
    code: "T18",
    name: "not-a-number",
    severity: "error",
    category: "types",
    clause: "",
    fix: "none",
    yieldsTo: [],
  },
  *check(context) {
    for (const { at, text } of textFigures(context, "T18")) {
      yield { rule: "T18", at, details: { text } };
    }
  },
};

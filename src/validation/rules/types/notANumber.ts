import type { Rule } from "../../rule";
import { textFigures } from "../../text/textFigures";

/** A text that is no number, or no date, at all stands where one ought to. */
export const notANumber: Rule<"T18"> = {
  meta: {
    code: "T18",
    name: "not-a-number",
    severity: "error",
    category: "types",
    reads: "row",
    clause: "",
    fix: "none",
    yieldsTo: ["X02"],
  },
  *check(context) {
    for (const { at, text, wanted } of textFigures(context, "T18")) {
      yield { rule: "T18", at, details: { text, wanted } };
    }
  },
};

import { clearFix } from "../../changes/clearFix";
import type { Rule } from "../../rule";
import { textFigures } from "../../text/textFigures";

/** A sign stands where a figure is not known: `-`, `..`, `n/a`. */
export const placeholder: Rule<"T09"> = {
  meta: {
    code: "T09",
    name: "placeholder",
    severity: "info",
    category: "types",
    reads: "row",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check(context) {
    for (const { at, text } of textFigures(context, "T09")) yield { rule: "T09", at, details: { text } };
  },
  fixes(context, { at }) {
    return clearFix(context, at, "ask");
  },
};

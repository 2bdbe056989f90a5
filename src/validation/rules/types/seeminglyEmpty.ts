import { clearFix } from "../../changes/clearFix";
import type { Rule } from "../../rule";
import { textFigures } from "../../text/textFigures";

/** A cell looks empty and is not: it holds blanks, or a text without a sign in it. */
export const seeminglyEmpty: Rule<"T10"> = {
  meta: {
    code: "T10",
    name: "seemingly-empty",
    severity: "warning",
    category: "types",
    reads: "row",
    clause: "",
    fix: "auto",
    yieldsTo: [],
  },
  *check(context) {
    for (const { at, text } of textFigures(context, "T10")) yield { rule: "T10", at, details: { text } };
  },
  fixes(context, { at }) {
    return clearFix(context, at, "auto");
  },
};

import { numberFixes } from "../../changes/numberFixes";
import type { Rule } from "../../rule";
import { datedCells } from "../../tables/datedCells";
import { timeGuesses, timeOf } from "../../changes/timeGuesses";

/** Excel has made a time of a figure that was typed: 12.30 became half past twelve. */
export const madeIntoTime: Rule<"T11"> = {
  meta: {
    code: "T11",
    name: "made-into-time",
    severity: "error",
    category: "types",
    reads: "row",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check(context) {
    for (const { at, value, format } of datedCells(context)) {
      if (format !== "time") continue;
      yield { rule: "T11", at, details: { ...timeOf(value), guesses: timeGuesses(context, at, value) } };
    }
  },
  fixes(context, { at, details: { guesses } }) {
    return numberFixes(context, at, guesses, "ask");
  },
};

import { numberFixes } from "../../changes/numberFixes";
import { averagesFix } from "../../changes/pairFix";
import type { Rule } from "../../rule";
import { datedCells } from "../../tables/datedCells";
import { isRecentDate } from "../../tables/datedFigure";
import { dateGuesses } from "../../changes/dateGuesses";

/** Excel has made a date of a figure that was typed: 12.5 became 12 May. */
export const madeIntoDate: Rule<"T04"> = {
  meta: {
    code: "T04",
    name: "made-into-date",
    severity: "error",
    category: "types",
    reads: "row",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check(context) {
    for (const { at, value, format } of datedCells(context)) {
      if (format === "time") continue;
      const guesses = dateGuesses(context, at, value);
      yield { rule: "T04", at, details: { serial: value, isDate: isRecentDate(value), guesses } };
    }
  },
  fixes(context, { at, details: { guesses } }) {
    return guesses.flatMap((guess) =>
      "number" in guess
        ? numberFixes(context, at, [guess.number], "ask")
        : averagesFix(context, at, guess.migri, guess.whole),
    );
  },
};

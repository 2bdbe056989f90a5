import type { Rule } from "../../rule";
import { periodFixes } from "../../changes/periodFixes";
import { placeOf } from "../../tables/infoCells";
import { cellText } from "../../text/cellText";

/** The period is `3/2025`: March, the third quarter or the third edition. */
export const ambiguousPeriod: Rule<"M02"> = {
  meta: {
    code: "M02",
    name: "ambiguous-period",
    severity: "error",
    category: "period",
    reads: "structure",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check({ scoreboard, period }) {
    const cell = scoreboard.info?.fields.get("period");
    if (!cell || period === null || period.ok || period.reason !== "ambiguous") return;
    yield {
      rule: "M02",
      at: placeOf(cell),
      details: { value: cellText(cell.value), choices: period.choices },
    };
  },
  fixes(context, { details: { choices } }) {
    return periodFixes(context, choices);
  },
};

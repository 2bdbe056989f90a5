import { workdaysFixes } from "../../changes/workdaysFixes";
import type { Rule } from "../../rule";
import { placeOf } from "../../tables/infoCells";
import { holidaysIn, wrongWorkdays as findWrongWorkdays } from "../../tables/periodWorkdays";

/** The working days of the period are not those of the calendar: Monday to Friday without the State's days off. */
export const wrongWorkdays: Rule<"M06"> = {
  meta: {
    code: "M06",
    name: "wrong-workdays",
    severity: "warning",
    category: "period",
    reads: "structure",
    clause: "",
    fix: "ask",
    yieldsTo: ["M05"],
  },
  *check(context) {
    const workdays = findWrongWorkdays(context);
    if (!workdays) return;
    const { cell, span, found, expected } = workdays;
    yield { rule: "M06", at: placeOf(cell), details: { found, expected, holidays: holidaysIn(span) } };
  },
  fixes(context) {
    return workdaysFixes(context);
  },
};

import { periodBefore } from "../../../measures/calendar/periodBefore";
import type { Rule } from "../../rule";

/** The workbook that is compared with is not of the period just before. Then no figure is compared with it. */
export const notTheFormerPeriod: Rule<"P06"> = {
  meta: {
    code: "P06",
    name: "not-the-former-period",
    severity: "error",
    category: "formerPeriod",
    reads: "structure",
    clause: "",
    fix: "none",
    yieldsTo: [],
  },
  *check({ former, period }) {
    if (former?.sequence !== null || period?.ok !== true) return;
    yield {
      rule: "P06",
      at: { sheet: null, area: null },
      details: { found: former.period, expected: periodBefore(period.period) },
    };
  },
};

import { periodDates } from "../../../../src/validation/rules/period/periodDates";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const period = { form: "quarter", year: 2022, quarter: 3 } as const;
const expected = { period, expectedStart: 44_743, expectedEnd: 44_834 };

testRule(periodDates, {
  valid: {
    "the quarter's days": () => scoreboardSnapshot(),
    "a time of day": () => scoreboardSnapshot({ info: { periodEnd: 44_834.99 } }),
    "half a year": () => scoreboardSnapshot({ period: { form: "months", year: 2022, from: 1, to: 6 } }),
  },
  invalid: {
    "the days of the quarter before": {
      workbook: () => scoreboardSnapshot({ info: { periodStart: 44_652, periodEnd: 44_742 } }),
      finds: [["Tiedot!B6", { ...expected, start: 44_652, end: 44_742 }]],
      fixes: [[cellFix("auto", ["Tiedot!B6", 44_743], ["Tiedot!B7", 44_834])]],
    },
    "a wrong last day as text in a cell of text is one finding": {
      workbook: () => scoreboardSnapshot({ info: { periodEnd: "31.8.2022" }, formats: { "Tiedot!B7": "@" } }),
      finds: [["Tiedot!B7", { ...expected, start: 44_743, end: 44_804 }]],
      fixes: [[cellFix("auto", ["Tiedot!B7", 44_834, "d.m.yyyy"])]],
    },
    "a date that a formula gives is not overwritten": {
      workbook: () => scoreboardSnapshot({ cells: { "Tiedot!B7": { formula: "=DATE(2022,8,31)", value: 44_804 } } }),
      finds: [["Tiedot!B7", { ...expected, start: 44_743, end: 44_804 }]],
    },
  },
});

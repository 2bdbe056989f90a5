import { periodType } from "../../../../src/validation/rules/period/periodType";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const WORKDAYS =
  '=IF(AND(ISNUMBER(Jakson_alku),ISNUMBER(Jakson_loppu)),SCOREBOARD.WORKDAYS_FI(Jakson_alku,Jakson_loppu),"")';

testRule(periodType, {
  valid: {
    "a quarter": () => scoreboardSnapshot(),
    "half a year": () => scoreboardSnapshot({ period: { form: "months", year: 2022, from: 1, to: 6 } }),
    "the first quarter is cumulative too": () =>
      scoreboardSnapshot({
        period: { form: "quarter", year: 2022, quarter: 1 },
        info: { periodType: "kumulatiivinen" },
      }),
    "four months within the year are of no type": () =>
      scoreboardSnapshot({
        period: { form: "months", year: 2022, from: 2, to: 5 },
        info: { periodType: "kumulatiivinen" },
      }),
  },
  invalid: {
    "a quarter's working days in half a year": {
      workbook: () =>
        scoreboardSnapshot({
          period: { form: "months", year: 2022, from: 1, to: 6 },
          cells: { "Tiedot!B10": 61 },
        }),
      finds: [["Tiedot!B10", { type: "kumulatiivinen", days: 61, expected: 124 }]],
      fixes: [[cellFix("ask", ["Tiedot!B10", { formula: WORKDAYS }])]],
    },
    "half a year that calls itself a quarter": {
      workbook: () =>
        scoreboardSnapshot({
          period: { form: "months", year: 2022, from: 1, to: 6 },
          info: { periodType: "neljännes" },
        }),
      finds: [["Tiedot!B8", { type: "neljännes", days: 124, expected: "kumulatiivinen" }]],
      fixes: [[cellFix("ask", ["Tiedot!B8", "kumulatiivinen"])]],
    },
  },
});

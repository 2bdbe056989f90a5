import { wrongWorkdays } from "../../../../src/validation/rules/period/wrongWorkdays";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const WORKDAYS =
  '=IF(AND(ISNUMBER(Jakson_alku),ISNUMBER(Jakson_loppu)),SCOREBOARD.WORKDAYS_FI(Jakson_alku,Jakson_loppu),"")';

testRule(wrongWorkdays, {
  valid: {
    "the layout's formula": () => scoreboardSnapshot(),
    "the whole year": () => scoreboardSnapshot({ period: { form: "year", year: 2022 } }),
  },
  invalid: {
    "65 typed where the first quarter of 2022 has 63": {
      workbook: () =>
        scoreboardSnapshot({
          period: { form: "quarter", year: 2022, quarter: 1 },
          cells: { "Tiedot!B10": 65 },
        }),
      finds: [["Tiedot!B10", { found: 65, expected: 63, holidays: [44_567] }]],
      fixes: [[cellFix("ask", ["Tiedot!B10", { formula: WORKDAYS }])]],
    },
    "a formula of somebody's own": {
      workbook: () => scoreboardSnapshot({ cells: { "Tiedot!B10": { formula: "=NETWORKDAYS(B6,B7)-1", value: 65 } } }),
      finds: [["Tiedot!B10", { found: 65, expected: 66, holidays: [] }]],
      fixes: [[cellFix("ask", ["Tiedot!B10", { formula: WORKDAYS }])]],
    },
  },
});

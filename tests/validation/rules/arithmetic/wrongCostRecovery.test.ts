import { wrongCostRecovery } from "../../../../src/validation/rules/arithmetic/wrongCostRecovery";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(wrongCostRecovery, {
  valid: {
    "income over costs": () => scoreboardSnapshot(),
    "costs rounded to euros": () =>
      scoreboardSnapshot({
        cells: { "Kustannusvastaavuus!E5": { formula: '=IF(COUNT(C5,D5)=2,C5+D5,"")', value: 90000.6 } },
      }),
  },
  invalid: {
    "a cost recovery that was typed": {
      workbook: () => scoreboardSnapshot({ cells: { "Kustannusvastaavuus!G5": 1.05 } }),
      finds: [
        [
          "Kustannusvastaavuus!G5",
          { of: "recovery", found: 1.05, income: 100000, costs: 90000, computed: 100000 / 90000 },
        ],
      ],
      fixes: [[cellFix("ask", ["Kustannusvastaavuus!G5", { formula: "=SCOREBOARD.COST_RECOVERY(B5,E5)" }])]],
    },
    "costs that are not their parts": {
      workbook: () =>
        scoreboardSnapshot({ cells: { "Kustannusvastaavuus!E6": 95000, "Kustannusvastaavuus!G6": 100 / 95 } }),
      finds: [["Kustannusvastaavuus!E6", { of: "costs", found: 95000, direct: 60000, common: 30000, computed: 90000 }]],
      fixes: [[cellFix("ask", ["Kustannusvastaavuus!E6", { formula: '=IF(COUNT(C6,D6)=2,C6+D6,"")' }])]],
      besides: ["F01"],
    },
  },
});

import { totalRow } from "../../../../src/validation/rules/arithmetic/totalRow";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot, withRow } from "../../../support/scoreboardSnapshot";

testRule(totalRow, {
  valid: {
    "the total is the sum": () => scoreboardSnapshot(),
    "euros rounded in each row": () => scoreboardSnapshot({ cells: { "Kustannusvastaavuus!B10": 500002 } }),
    "a total of one's own that is right": () => withRow(scoreboardSnapshot(), "Automaatio", ["Yhteensä", 1820]),
  },
  invalid: {
    "a total that was typed": {
      workbook: () => scoreboardSnapshot({ cells: { "Kustannusvastaavuus!B10": 505000 } }),
      finds: [["Kustannusvastaavuus!B10", { total: { heading: "Maksutuotot", value: 505000 }, sum: 500000, rows: 5 }]],
      fixes: [[cellFix("ask", ["Kustannusvastaavuus!B10", { formula: "=SUM(B5:B9)" }])]],
      besides: ["A13"],
    },
    "a total of one's own below a table": {
      workbook: () => withRow(scoreboardSnapshot(), "Automaatio", ["Yhteensä", 1800]),
      finds: [["Automaatio!B13", { total: { heading: "Vireille tulleet", value: 1800 }, sum: 1820, rows: 8 }]],
      fixes: [[cellFix("ask", ["Automaatio!B13", { formula: "=SUM(B5:B12)" }])]],
    },
  },
});

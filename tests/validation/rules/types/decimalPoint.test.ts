import { decimalPoint } from "../../../../src/validation/rules/types/decimalPoint";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(decimalPoint, {
  valid: {
    "numbers are numbers": () => scoreboardSnapshot(),
    "a remark may have points": () =>
      scoreboardSnapshot({ processing: { "yrittaja/first": { remark: "Luku 12.5 on arvio." } } }),
  },
  invalid: {
    "a point for the comma, and a point for the thousands": {
      workbook: () =>
        scoreboardSnapshot({
          processing: { "yrittaja/first": { averageWhole: "12.5" } },
          efficiency: { TTOL: { effectiveHours: "1.234,5", decisions: "1.200" } },
        }),
      finds: [
        ["Käsittelyajat!H9", { text: "12.5", number: 12.5, other: null }],
        ["Tehokkuus!B6", { text: "1.200", number: 1200, other: null }],
        ["Tehokkuus!G6", { text: "1.234,5", number: 1234.5, other: null }],
      ],
      fixes: [
        [cellFix("ask", ["Käsittelyajat!H9", 12.5])],
        [cellFix("ask", ["Tehokkuus!B6", 1200])],
        [cellFix("ask", ["Tehokkuus!G6", 1234.5])],
      ],
    },
    "1.234 is one or the other": {
      workbook: () => scoreboardSnapshot({ processing: { "yrittaja/first": { median: "1.234" } } }),
      finds: [["Käsittelyajat!K9", { text: "1.234", number: 1.234, other: 1234 }]],
      fixes: [[cellFix("ask", ["Käsittelyajat!K9", 1.234]), cellFix("ask", ["Käsittelyajat!K9", 1234])]],
    },
  },
});

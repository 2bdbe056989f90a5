import { numberAsText } from "../../../../src/validation/rules/types/numberAsText";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(numberAsText, {
  valid: {
    "numbers are numbers": () => scoreboardSnapshot(),
    "a remark may be a number as text": () =>
      scoreboardSnapshot({ processing: { "yrittaja/first": { remark: "12,5" } } }),
    "a formula gave an empty text": () =>
      scoreboardSnapshot({ cells: { "Käsittelyajat!J9": { formula: '=IF(1=1,"",2)', value: "" } } }),
  },
  invalid: {
    "decimal comma, sign, blank and thousands": {
      workbook: () =>
        scoreboardSnapshot({
          processing: { "yrittaja/first": { averageWhole: "12,5" }, "opiskelu/first": { previous: "12,5 " } },
          efficiency: { TTOL: { effectiveHours: "1 234,5" } },
        }),
      finds: [
        ["Käsittelyajat!H9", { text: "12,5", number: 12.5, other: null }],
        ["Käsittelyajat!T40", { text: "12,5 ", number: 12.5, other: null }],
        ["Tehokkuus!G6", { text: "1 234,5", number: 1234.5, other: null }],
      ],
      fixes: [
        [cellFix("auto", ["Käsittelyajat!H9", 12.5])],
        [cellFix("auto", ["Käsittelyajat!T40", 12.5])],
        [cellFix("auto", ["Tehokkuus!G6", 1234.5])],
      ],
    },
    "a cell of text becomes one of the column's numbers": {
      workbook: () =>
        scoreboardSnapshot({
          processing: { "yrittaja/first": { averageWhole: "12,5" } },
          formats: { "Käsittelyajat!H9": "@" },
        }),
      finds: [["Käsittelyajat!H9", { text: "12,5", number: 12.5, other: null }]],
      fixes: [[cellFix("auto", ["Käsittelyajat!H9", 12.5, "0.0"])]],
    },
    "a figure of Tiedot and one of Tavoitteet": {
      workbook: () =>
        scoreboardSnapshot({
          info: { hoursPerHtv: "1600" },
          cells: { "Tavoitteet!F5": "60" },
          formats: { "Tiedot!B11": "@" },
        }),
      finds: [
        ["Tiedot!B11", { text: "1600", number: 1600, other: null }],
        ["Tavoitteet!F5", { text: "60", number: 60, other: null }],
      ],
      fixes: [[cellFix("auto", ["Tiedot!B11", 1600, "#,##0"])], [cellFix("auto", ["Tavoitteet!F5", 60])]],
    },
    "decimals or thousands: both are shown, thousands first where the column shows whole numbers": {
      workbook: () => scoreboardSnapshot({ efficiency: { TTOL: { effectiveHours: "1,600" } } }),
      finds: [["Tehokkuus!G6", { text: "1,600", number: 1.6, other: 1600 }]],
      fixes: [[cellFix("ask", ["Tehokkuus!G6", 1600]), cellFix("ask", ["Tehokkuus!G6", 1.6])]],
    },
    "a number that cannot stand in the column is not written": {
      workbook: () => scoreboardSnapshot({ processing: { "yrittaja/first": { received: "130,5", median: "-4" } } }),
      finds: [
        ["Käsittelyajat!C9", { text: "130,5", number: 130.5, other: null }],
        ["Käsittelyajat!K9", { text: "-4", number: -4, other: null }],
      ],
    },
    "the function's error is its dependant, not a finding": {
      workbook: () =>
        scoreboardSnapshot({
          cells: {
            "Käsittelyajat!D9": "120",
            "Käsittelyajat!M9": { formula: "=SCOREBOARD.SHARE(L9,D9)", value: { error: "#VALUE!" } },
          },
        }),
      finds: [["Käsittelyajat!D9", { text: "120", number: 120, other: null }]],
      fixes: [[cellFix("auto", ["Käsittelyajat!D9", 120])]],
    },
  },
});

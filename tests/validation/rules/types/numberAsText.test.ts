import { numberAsText } from "../../../../src/validation/rules/types/numberAsText";
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
        ["Käsittelyajat!H9", { text: "12,5", number: 12.5 }],
        ["Käsittelyajat!T40", { text: "12,5 ", number: 12.5 }],
        ["Tehokkuus!G6", { text: "1 234,5", number: 1234.5 }],
      ],
    },
    "a figure of Tiedot and one of Tavoitteet": {
      workbook: () => scoreboardSnapshot({ info: { hoursPerHtv: "1600" }, cells: { "Tavoitteet!F5": "60" } }),
      finds: [
        ["Tiedot!B11", { text: "1600", number: 1600 }],
        ["Tavoitteet!F5", { text: "60", number: 60 }],
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
      finds: [["Käsittelyajat!D9", { text: "120", number: 120 }]],
    },
  },
});

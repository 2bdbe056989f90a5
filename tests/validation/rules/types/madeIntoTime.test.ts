import { madeIntoTime } from "../../../../src/validation/rules/types/madeIntoTime";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(madeIntoTime, {
  valid: { "numbers have the formats of numbers": () => scoreboardSnapshot() },
  invalid: {
    "12.30 typed into a median": {
      workbook: () =>
        scoreboardSnapshot({
          processing: { "yrittaja/first": { median: 12.5 / 24 } },
          formats: { "Käsittelyajat!K9": "h.mm" },
        }),
      finds: [["Käsittelyajat!K9", { hours: 12, minutes: 30, guesses: [12.3] }]],
      fixes: [[cellFix("ask", ["Käsittelyajat!K9", 12.3, "0.0"])]],
    },
    "a length of time above a day, and a number that the format hides": {
      workbook: () =>
        scoreboardSnapshot({
          processing: { "yrittaja/first": { median: 30.75 / 24, previous: 40 } },
          formats: { "Käsittelyajat!K9": "[h]:mm", "Käsittelyajat!T9": "h:mm" },
        }),
      finds: [
        ["Käsittelyajat!K9", { hours: 30, minutes: 45, guesses: [30.45] }],
        ["Käsittelyajat!T9", { hours: 960, minutes: 0, guesses: [40] }],
      ],
      fixes: [[cellFix("ask", ["Käsittelyajat!K9", 30.45, "0.0"])], [cellFix("ask", ["Käsittelyajat!T9", 40, "0.0"])]],
    },
    "no count is a time": {
      workbook: () =>
        scoreboardSnapshot({
          processing: { "yrittaja/first": { overStatutory: 12.5 / 24 } },
          formats: { "Käsittelyajat!N9": "h:mm" },
        }),
      finds: [["Käsittelyajat!N9", { hours: 12, minutes: 30, guesses: [] }]],
    },
  },
});

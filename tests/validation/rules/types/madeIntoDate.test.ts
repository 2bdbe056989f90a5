import { madeIntoDate } from "../../../../src/validation/rules/types/madeIntoDate";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const NO_MIGRI = { averageMigri: null, averagePartial: null };

testRule(madeIntoDate, {
  valid: {
    "numbers have the formats of numbers": () => scoreboardSnapshot(),
    "a count may be as great as a date": () =>
      scoreboardSnapshot({ processing: { "yrittaja/first": { received: 45_000 } } }),
    "dates are dates on Tiedot": () => scoreboardSnapshot({ info: { extracted: 44_840 } }),
  },
  invalid: {
    "12.5 typed into an average": {
      workbook: () =>
        scoreboardSnapshot({
          processing: { "yrittaja/first": { median: 44_693 } },
          formats: { "Käsittelyajat!K9": "d.m.yyyy" },
        }),
      finds: [["Käsittelyajat!K9", { serial: 44_693, isDate: true, guesses: [{ number: 12.5 }] }]],
      fixes: [[cellFix("ask", ["Käsittelyajat!K9", 12.5, "0.0"])]],
    },
    "15/30 became January 1930, 9/23 September 2023": {
      workbook: () =>
        scoreboardSnapshot({
          processing: { "ttol/first": { ...NO_MIGRI, averageWhole: 45_170, withinTarget: 120 } },
          formats: { "Käsittelyajat!H5": "mmm-yy" },
        }),
      finds: [
        [
          "Käsittelyajat!H5",
          {
            serial: 45_170,
            isDate: true,
            guesses: [{ number: 1.9 }, { migri: 1, whole: 9 }, { migri: 9, whole: 23 }, { number: 9.23 }],
          },
        ],
      ],
      fixes: [
        [
          cellFix("ask", ["Käsittelyajat!H5", 1.9, "0.0"]),
          cellFix("ask", ["Käsittelyajat!I5", 1], ["Käsittelyajat!H5", 9, "0.0"]),
          cellFix("ask", ["Käsittelyajat!I5", 9], ["Käsittelyajat!H5", 23, "0.0"]),
          cellFix("ask", ["Käsittelyajat!H5", 9.23, "0.0"]),
        ],
      ],
    },
    "a date's number without its format": {
      workbook: () => scoreboardSnapshot({ processing: { "yrittaja/first": { median: 44_693 } } }),
      finds: [["Käsittelyajat!K9", { serial: 44_693, isDate: true, guesses: [{ number: 12.5 }] }]],
      fixes: [[cellFix("ask", ["Käsittelyajat!K9", 12.5])]],
    },
    "a count that is only shown as a date": {
      workbook: () => scoreboardSnapshot({ formats: { "Käsittelyajat!C9": "d.m.yyyy", "Tiedot!B11": "d.m.yyyy" } }),
      finds: [
        ["Tiedot!B11", { serial: 1600, isDate: false, guesses: [{ number: 1600 }] }],
        ["Käsittelyajat!C9", { serial: 130, isDate: false, guesses: [{ number: 130 }] }],
      ],
      fixes: [[cellFix("ask", ["Tiedot!B11", 1600, "#,##0"])], [cellFix("ask", ["Käsittelyajat!C9", 130, "#,##0"])]],
    },
  },
});

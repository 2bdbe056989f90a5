import { dateAsText } from "../../../../src/validation/rules/types/dateAsText";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(dateAsText, {
  valid: { "dates are dates": () => scoreboardSnapshot({ info: { extracted: 44_840 } }) },
  invalid: {
    "a cell of text, and one of a date": {
      workbook: () =>
        scoreboardSnapshot({
          info: { periodEnd: "30.9.2022", extracted: "2022-10-05" },
          formats: { "Tiedot!B7": "@" },
        }),
      finds: [
        ["Tiedot!B7", { text: "30.9.2022", dates: [44_834], wanted: "date" }],
        ["Tiedot!B9", { text: "2022-10-05", dates: [44_839], wanted: "date" }],
      ],
      fixes: [[cellFix("auto", ["Tiedot!B7", 44_834, "d.m.yyyy"])], [cellFix("auto", ["Tiedot!B9", 44_839])]],
    },
    "the day or the month first": {
      workbook: () => scoreboardSnapshot({ info: { extracted: "10/11/2022" } }),
      finds: [["Tiedot!B9", { text: "10/11/2022", dates: [44_875, 44_845], wanted: "date" }]],
      fixes: [[cellFix("ask", ["Tiedot!B9", 44_875]), cellFix("ask", ["Tiedot!B9", 44_845])]],
    },
    "where a number ought to stand": {
      workbook: () => scoreboardSnapshot({ processing: { "yrittaja/first": { median: "12.5.2022" } } }),
      finds: [["Käsittelyajat!K9", { text: "12.5.2022", dates: [44_693], wanted: "number" }]],
    },
  },
});

import { unitInCell } from "../../../../src/validation/rules/types/unitInCell";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(unitInCell, {
  valid: { "units stand in the headings": () => scoreboardSnapshot() },
  invalid: {
    "days, pieces and hours": {
      workbook: () =>
        scoreboardSnapshot({
          info: { hoursPerHtv: "1 600 h" },
          processing: { "yrittaja/first": { averageWhole: "30 vrk", median: "9 pv", overStatutory: "0kpl" } },
        }),
      finds: [
        ["Tiedot!B11", { text: "1 600 h", number: 1600, other: null, unit: "h" }],
        ["Käsittelyajat!H9", { text: "30 vrk", number: 30, other: null, unit: "vrk" }],
        ["Käsittelyajat!K9", { text: "9 pv", number: 9, other: null, unit: "pv" }],
        ["Käsittelyajat!N9", { text: "0kpl", number: 0, other: null, unit: "kpl" }],
      ],
      fixes: [
        [cellFix("ask", ["Tiedot!B11", 1600])],
        [cellFix("ask", ["Käsittelyajat!H9", 30])],
        [cellFix("ask", ["Käsittelyajat!K9", 9])],
        [cellFix("ask", ["Käsittelyajat!N9", 0])],
      ],
    },
    "a target with its unit is one finding": {
      workbook: () => scoreboardSnapshot({ cells: { "Tavoitteet!F5": "60 vrk", "Tavoitteet!I116": "80 %" } }),
      finds: [
        ["Tavoitteet!F5", { text: "60 vrk", number: 60, other: null, unit: "vrk" }],
        ["Tavoitteet!I116", { text: "80 %", number: 80, other: null, unit: "%" }],
      ],
      fixes: [[cellFix("ask", ["Tavoitteet!F5", 60])], [cellFix("ask", ["Tavoitteet!I116", 0.8])]],
    },
    "months in a column of days, by the calendar back from 30 September": {
      workbook: () => scoreboardSnapshot({ processing: { "yrittaja/first": { median: "2 kk" } } }),
      finds: [["Käsittelyajat!K9", { text: "2 kk", number: 2, other: null, unit: "kk" }]],
      fixes: [[cellFix("ask", ["Käsittelyajat!K9", 62])]],
    },
    "a unit that the column's cannot be made of": {
      workbook: () => scoreboardSnapshot({ processing: { "yrittaja/first": { median: "9 h" } } }),
      finds: [["Käsittelyajat!K9", { text: "9 h", number: 9, other: null, unit: "h" }]],
    },
  },
});

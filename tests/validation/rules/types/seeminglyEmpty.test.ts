import { seeminglyEmpty } from "../../../../src/validation/rules/types/seeminglyEmpty";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(seeminglyEmpty, {
  valid: {
    "a formula's empty text is meant": () =>
      scoreboardSnapshot({ cells: { "Käsittelyajat!K9": { formula: '=IF(1=1,"",2)', value: "" } } }),
    "a remark of blanks harms nobody": () => scoreboardSnapshot({ processing: { "yrittaja/first": { remark: "  " } } }),
  },
  invalid: {
    "blanks, and a text without a sign": {
      workbook: () => scoreboardSnapshot({ cells: { "Käsittelyajat!K9": "  ", "Käsittelyajat!T9": "" } }),
      finds: [
        ["Käsittelyajat!K9", { text: "  " }],
        ["Käsittelyajat!T9", { text: "" }],
      ],
      fixes: [[cellFix("auto", ["Käsittelyajat!K9", null])], [cellFix("auto", ["Käsittelyajat!T9", null])]],
    },
    "blanks for a date": {
      workbook: () => scoreboardSnapshot({ cells: { "Tiedot!B9": "\u00A0" } }),
      finds: [["Tiedot!B9", { text: "\u00A0" }]],
      fixes: [[cellFix("auto", ["Tiedot!B9", null])]],
    },
    "a cell that must be filled is not emptied": {
      workbook: () => scoreboardSnapshot({ cells: { "Käsittelyajat!C9": " " } }),
      finds: [["Käsittelyajat!C9", { text: " " }]],
    },
  },
});

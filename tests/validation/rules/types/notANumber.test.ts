import { notANumber } from "../../../../src/validation/rules/types/notANumber";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot, withRow } from "../../../support/scoreboardSnapshot";

testRule(notANumber, {
  valid: {
    "numbers are numbers": () => scoreboardSnapshot(),
    "headings repeated below the table are no figures": () =>
      withRow(scoreboardSnapshot(), "Tehokkuus", ["Prosessi", "Päätökset", "josta automaattiset"]),
  },
  invalid: {
    "a word, a placeholder and a truth value": {
      workbook: () =>
        scoreboardSnapshot({
          processing: { "yrittaja/first": { averageWhole: "paljon", median: "-" } },
          cells: { "Käsittelyajat!T9": true },
        }),
      finds: [
        ["Käsittelyajat!H9", { text: "paljon" }],
        ["Käsittelyajat!K9", { text: "-" }],
        ["Käsittelyajat!T9", { text: "TRUE" }],
      ],
    },
    "blanks only": {
      workbook: () => scoreboardSnapshot({ processing: { "yrittaja/first": { median: "  " } } }),
      finds: [["Käsittelyajat!K9", { text: "  " }]],
    },
  },
});

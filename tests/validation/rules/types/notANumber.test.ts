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
    "a word and a truth value": {
      workbook: () =>
        scoreboardSnapshot({
          processing: { "yrittaja/first": { averageWhole: "paljon" } },
          cells: { "Käsittelyajat!T9": true },
        }),
      finds: [
        ["Käsittelyajat!H9", { text: "paljon", wanted: "number" }],
        ["Käsittelyajat!T9", { text: "TRUE", wanted: "number" }],
      ],
    },
    "a word for a date": {
      workbook: () => scoreboardSnapshot({ info: { extracted: "syksyllä" } }),
      finds: [["Tiedot!B9", { text: "syksyllä", wanted: "date" }]],
    },
  },
});

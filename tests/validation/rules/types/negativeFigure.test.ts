import { negativeFigure } from "../../../../src/validation/rules/types/negativeFigure";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(negativeFigure, {
  valid: {
    "nothing below zero": () => scoreboardSnapshot(),
    "a formula's result may be below zero": () =>
      scoreboardSnapshot({ processing: { "yrittaja/first": { previous: 90 } } }),
  },
  invalid: {
    "a count, a time and hours per person-year": {
      workbook: () =>
        scoreboardSnapshot({
          info: { hoursPerHtv: -1600 },
          processing: { "yrittaja/first": { negative: -18, median: -0.5 } },
        }),
      finds: [
        ["Tiedot!B11", { value: -1600 }],
        ["Käsittelyajat!F9", { value: -18 }],
        ["Käsittelyajat!K9", { value: -0.5 }],
      ],
    },
  },
});

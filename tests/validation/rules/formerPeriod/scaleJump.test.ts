import { scaleJump } from "../../../../src/validation/rules/formerPeriod/scaleJump";
import { testRule } from "../../../support/ruleTester";
import { twoQuarters } from "../../../support/twoQuarters";

testRule(scaleJump, {
  valid: {
    "ordinary changes": () => twoQuarters(),
    "four times as many, but not nearly exactly": () =>
      twoQuarters(
        { processing: { "yrittaja/first": { received: 500, remark: "Uusi hakukanava" } } },
        { processing: { "yrittaja/first": { received: 120 } } },
      ),
    "a small count that grows a hundredfold": () =>
      twoQuarters(
        { processing: { "yrittaja/first": { received: 400, remark: "Uusi lupa" } } },
        { processing: { "yrittaja/first": { received: 4 } } },
      ),
  },
  invalid: {
    "an average without its decimal mark": {
      workbook: () => twoQuarters({ processing: { "yrittaja/first": { median: 1025 } } }),
      finds: [["Käsittelyajat!K9", { figure: { heading: "Mediaani", value: 1025 }, former: 9, ratio: 100 }]],
      fixes: [
        [
          {
            consent: "ask",
            changes: [{ kind: "cell", sheet: "Käsittelyajat", row: 8, column: 10, to: { value: 10.25 } }],
          },
        ],
      ],
    },
    "hours in thousands": {
      workbook: () => twoQuarters({ efficiency: { Kansalaisuus: { effectiveHours: 1.6 } } }),
      finds: [
        [
          "Tehokkuus!G13",
          { figure: { heading: "Kohdennettu tehollinen työaika", value: 1.6 }, former: 1600, ratio: 1 / 1000 },
        ],
      ],
      fixes: [
        [
          {
            consent: "ask",
            changes: [{ kind: "cell", sheet: "Tehokkuus", row: 12, column: 6, to: { value: 1600 } }],
          },
        ],
      ],
    },
    "months for days": {
      workbook: () =>
        twoQuarters(
          { processing: { "yrittaja/first": { averageWhole: 2 } } },
          { processing: { "yrittaja/first": { averageWhole: 60 } } },
        ),
      finds: [
        ["Käsittelyajat!H9", { figure: { heading: "Keskiarvo, kokonaisuus", value: 2 }, former: 60, ratio: 1 / 30 }],
      ],
      besides: ["A12", "P04"],
    },
    "a year's applications": {
      workbook: () =>
        twoQuarters(
          { processing: { "yrittaja/first": { received: 481 } } },
          { processing: { "yrittaja/first": { received: 120 } } },
        ),
      finds: [["Käsittelyajat!C9", { figure: { heading: "Vireille tulleet", value: 481 }, former: 120, ratio: 4 }]],
    },
    "a count a hundredfold that is no hundredth of a whole": {
      workbook: () => twoQuarters({ processing: { "yrittaja/first": { received: 12950 } } }),
      finds: [["Käsittelyajat!C9", { figure: { heading: "Vireille tulleet", value: 12950 }, former: 130, ratio: 100 }]],
    },
  },
});

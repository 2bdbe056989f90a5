import { largeChange } from "../../../../src/validation/rules/formerPeriod/largeChange";
import { testRule } from "../../../support/ruleTester";
import { twoQuarters } from "../../../support/twoQuarters";

const figures = { received: 200, decided: 190, positive: 160, negative: 20, other: 10, withinTarget: 150 };

testRule(largeChange, {
  valid: {
    "two quarters that resemble each other": () => twoQuarters(),
    "no former workbook": () => twoQuarters().now,
    "the row says why": () => twoQuarters({ processing: { "yrittaja/first": { ...figures, remark: "Purkutalkoot" } } }),
    "half as much again": () => twoQuarters({}, { processing: { "yrittaja/first": { received: 200 } } }),
    "a small figure that doubles": () =>
      twoQuarters(
        { processing: { "yrittaja/first": { positive: 90, negative: 15, other: 15 } } },
        { processing: { "yrittaja/first": { positive: 110, negative: 5, other: 5 } } },
      ),
    "nothing before": () => twoQuarters({}, { processing: { "yrittaja/first": { received: 0 } } }),
  },
  invalid: {
    "58 % more decisions": {
      workbook: () =>
        twoQuarters({ processing: { "yrittaja/first": { ...figures, received: 130, withinTarget: 120 } } }),
      finds: [
        [
          "Käsittelyajat!D9",
          { figure: { heading: "Ratkaistut", value: 190 }, former: 120, change: 70 / 120, limit: 0.5 },
        ],
        [
          "Käsittelyajat!E9",
          { figure: { heading: "Myönteiset", value: 160 }, former: 96, change: 64 / 96, limit: 0.5 },
        ],
      ],
    },
    "an average that fell to a third": {
      workbook: () => twoQuarters({ processing: { "yrittaja/first": { averageWhole: 15 } } }),
      finds: [
        [
          "Käsittelyajat!H9",
          { figure: { heading: "Keskiarvo, kokonaisuus", value: 15 }, former: 45, change: -30 / 45, limit: 0.5 },
        ],
      ],
    },
    "hours of a group": {
      workbook: () => twoQuarters({}, { efficiency: { Kansalaisuus: { effectiveHours: 1000 } } }),
      finds: [
        [
          "Tehokkuus!G13",
          {
            figure: { heading: "Kohdennettu tehollinen työaika", value: 1600 },
            former: 1000,
            change: 0.6,
            limit: 0.5,
          },
        ],
      ],
    },
  },
});

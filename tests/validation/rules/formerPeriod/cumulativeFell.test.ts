import type { ScoreboardInput } from "../../../support/scoreboardSnapshot";
import { cumulativeFell } from "../../../../src/validation/rules/formerPeriod/cumulativeFell";
import { testRule } from "../../../support/ruleTester";
import { twoQuarters } from "../../../support/twoQuarters";

const toSeptember: ScoreboardInput = { period: { form: "months", year: 2022, from: 1, to: 9 } };
const toJune: ScoreboardInput = { period: { form: "months", year: 2022, from: 1, to: 6 } };

testRule(cumulativeFell, {
  valid: {
    "the same or more": () => twoQuarters(toSeptember, toJune),
    "an average may fall": () =>
      twoQuarters(toSeptember, { ...toJune, processing: { "yrittaja/first": { median: 14 } } }),
    "fewer users": () => twoQuarters(toSeptember, { ...toJune, efficiency: { Kansalaisuus: { users: 25 } } }),
    "quarters may fall": () => twoQuarters({}, { processing: { "yrittaja/first": { received: 140 } } }),
  },
  invalid: {
    "fewer applications than in June": {
      workbook: () => twoQuarters(toSeptember, { ...toJune, processing: { "yrittaja/first": { received: 131 } } }),
      finds: [["Käsittelyajat!C9", { figure: { heading: "Vireille tulleet", value: 130 }, former: 131 }]],
    },
    "fewer hours than in June": {
      workbook: () => twoQuarters(toSeptember, { ...toJune, efficiency: { Kansalaisuus: { effectiveHours: 1601 } } }),
      finds: [["Tehokkuus!G13", { figure: { heading: "Kohdennettu tehollinen työaika", value: 1600 }, former: 1601 }]],
    },
  },
});

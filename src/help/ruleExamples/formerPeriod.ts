import type { FormerPeriodDetails } from "../../validation/details/formerPeriod";
import type { RuleExamplesOf } from "./ruleExamples";

export const formerPeriod: RuleExamplesOf<FormerPeriodDetails> = {
  P01: [
    { figure: { heading: "Ratkaistut", value: 190 }, former: 120, change: 190 / 120 - 1, limit: 0.5 },
    { figure: { heading: "Keskiarvo, kokonaisuus", value: 20 }, former: 50, change: -0.6, limit: 0.5 },
  ],
  P02: [
    { row: { process: "Yrittäjä", kind: "first" }, figures: [130, 120, 96, 18, 6, 50] },
    { row: { process: "Kaikki", kind: null }, figures: [1200, 300, 20, 1600] },
  ],
  P03: [{ figure: { heading: "Ratkaistut", value: 118 }, former: 120 }],
  P04: [{ figure: { heading: "Edellinen jakso", value: 40 }, reported: 41.5 }],
  P05: [
    { figure: { heading: "Keskiarvo, kokonaisuus", value: 4150 }, former: 40.2, ratio: 100 },
    { figure: { heading: "Kohdennettu tehollinen työaika", value: 1.6 }, former: 1580, ratio: 1 / 1000 },
    { figure: { heading: "Keskiarvo, kokonaisuus", value: 2 }, former: 61, ratio: 1 / 30 },
    { figure: { heading: "Ratkaistut", value: 480 }, former: 120, ratio: 4 },
  ],
  P06: [
    {
      found: { form: "quarter", year: 2022, quarter: 1 },
      expected: { form: "quarter", year: 2022, quarter: 2 },
    },
    { found: null, expected: { form: "months", year: 2023, from: 1, to: 3 } },
    {
      found: { form: "year", year: 2024 },
      expected: null,
    },
  ],
};

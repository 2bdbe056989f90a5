import type { PeriodDetails } from "../../validation/details/period";
import type { RuleExamplesOf } from "./ruleExamples";

const years = [2022, 2023, 2024];

export const period: RuleExamplesOf<PeriodDetails> = {
  M01: [{ value: "2022Q5" }, { value: "" }],
  M02: [
    {
      value: "3/2025",
      choices: [
        { form: "quarter", year: 2025, quarter: 3 },
        { form: "months", year: 2025, from: 3, to: 3 },
        { form: "year", year: 2025 },
      ],
    },
  ],
  M08: [
    { year: 2025, process: null, years },
    { year: 2023, process: "EU-rekisteröinti", years: [2022] },
  ],
};

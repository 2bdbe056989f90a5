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
  M03: [
    {
      period: { form: "quarter", year: 2022, quarter: 3 },
      start: 44652,
      end: 44742,
      expectedStart: 44743,
      expectedEnd: 44834,
    },
    {
      period: { form: "quarter", year: 2022, quarter: 3 },
      start: null,
      end: 44742,
      expectedStart: 44743,
      expectedEnd: 44834,
    },
  ],
  M04: [{ extracted: 44830, end: 44834 }],
  M05: [
    { type: "kumulatiivinen", days: 66, expected: 188 },
    { type: "neljännes", days: 124, expected: "kumulatiivinen" },
  ],
  M06: [
    { found: 65, expected: 63, holidays: [44567] },
    { found: 65, expected: 66, holidays: [] },
  ],
  M07: [
    { label: "Käsittelyajan tunnusluku", found: "", choices: ["keskiarvo", "mediaani"] },
    { label: "Käsittelyajan tunnusluku", found: "moodi", choices: ["keskiarvo", "mediaani"] },
    { label: "HAO-nimittäjä", found: "", choices: [] },
  ],
  M08: [
    { year: 2025, process: null, years },
    { year: 2023, process: "EU-rekisteröinti", years: [2022] },
  ],
};

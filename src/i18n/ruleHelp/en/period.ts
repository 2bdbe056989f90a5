import type { PeriodDetails } from "../../../validation/details/period";
import type { RuleHelpOf } from "../ruleHelp";

export const period: RuleHelpOf<PeriodDetails> = {
  M01: {
    meaning: "The period decides the working days and the target year. It is not given or cannot be read.",
    mending: "Write the period as 2022Q3, 2022-07, 2022H1 or 2022. The fix writes it where the period's dates tell it.",
  },
  M02: {
    meaning:
      "3/2025, for instance, may be a quarter, a month or a running number. The wrong reading would change the working days and the comparisons.",
    mending: "Choose what was meant. The fix writes the period without ambiguity, and its first and last day.",
  },
  M08: {
    meaning:
      "The agreement's annex has targets for some years only. The add-in never compares silently with another year's target.",
    mending:
      "Add the new year's targets on the sheet Tavoitteet once they are agreed. Until then no comparison is made.",
    note: "The planned warning about comparing with another year's target is replaced by a stricter one: another year is not used.",
  },
};

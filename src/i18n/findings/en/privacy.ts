import type { PrivacyDetails } from "../../../validation/details/privacy";
import { type RuleTextsOf } from "../findingTexts";
import { number } from "./words";

export const privacy: RuleTextsOf<PrivacyDetails> = {
  X01: {
    title: "Small count",
    message: ({ value, heading }) =>
      `“${heading}” ${number(value)}: a count of 1–4 may point at a single applicant. Consider suppressing it before sharing.`,
  },
  X02: {
    title: "Personal identity code or case number in text",
    message: ({ kind }) =>
      kind === "identityCode"
        ? "The text seems to hold a personal identity code. Remove it: the scoreboard must not identify anybody."
        : "The text seems to hold the number of a case or customer. Remove it: the scoreboard must not identify anybody.",
  },
};

import type { PrivacyDetails } from "../../validation/details/privacy";
import type { RuleExamplesOf } from "./ruleExamples";

export const privacy: RuleExamplesOf<PrivacyDetails> = {
  X01: [{ value: 3, heading: "Hakemukset" }],
  X02: [{ kind: "identityCode" }, { kind: "caseNumber" }],
};

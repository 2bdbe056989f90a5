import type { ArithmeticDetails } from "../../validation/details/arithmetic";
import type { RuleExamplesOf } from "./ruleExamples";

export const arithmetic: RuleExamplesOf<ArithmeticDetails> = {
  A01: [{ total: 120, positive: 96, negative: 18, other: 4 }],
  A03: [
    {
      found: 0.5,
      part: { heading: "Tavoiteajassa ratkaistut", value: 100 },
      whole: { heading: "Ratkaistut", value: 120 },
      computed: 100 / 120,
    },
  ],
  A04: [
    {
      part: { heading: "Tavoiteajassa ratkaistut", value: 130 },
      whole: { heading: "Ratkaistut", value: 120 },
    },
  ],
  A05: [{ found: 148, decisions: 1500, htv: 10, computed: 150 }],
  A06: [{ found: 1.5, decisions: 13619, users: 110, workdays: 124, computed: 13619 / 110 / 124 }],
  A08: [
    {
      opening: { heading: "Vireillä alussa", value: 1204 },
      former: { heading: "Vireillä lopussa (UMA)", value: 1198 },
    },
  ],
  A09: [{ migri: 40, whole: 30.5 }],
};

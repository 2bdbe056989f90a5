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
  A02: [{ total: { heading: "Maksutuotot", value: 1250000 }, sum: 1245000, rows: 5 }],
  A07: [{ closing: 1180, opening: 1200, received: 400, decided: 450, computed: 1150 }],
  A10: [{ whole: 60, migri: 20, partial: 25 }],
  A11: [{ found: 45, computed: 52.31 }],
  A12: [{ share: 0.5, average: 25, target: 60, least: 30 }],
  A13: [
    { of: "recovery", found: 0.8, income: 750000, costs: 1000000, computed: 0.75 },
    { of: "costs", found: 1000000, direct: 700000, common: 250000, computed: 950000 },
  ],
  A14: [{ received: 400, electronic: 310, paper: 60 }],
  A15: [{ all: 90, row: { process: "TTOL", kind: null }, users: 95 }],
  A16: [
    { of: "row", found: 12, hours: 16000, hoursPerHtv: 1600, computed: 10 },
    { of: "all", allocated: 92.4, total: 90 },
  ],
  A17: [
    {
      step: { heading: "Peruutukseen johtaneet", value: 30 },
      before: { heading: "Avatut peruutusharkinnat", value: 25 },
    },
  ],
  A18: [{ process: "Opiskelu", sum: 0.97, baskets: 3 }],
  A19: [{ value: 0.8, denominator: "Ratkaistut" }],
};

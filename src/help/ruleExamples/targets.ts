import type { TargetsDetails } from "../../validation/details/targets";
import type { RuleExamplesOf } from "./ruleExamples";

const first = { process: "Yrittäjä", kind: "first" } as const;

export const targets: RuleExamplesOf<TargetsDetails> = {
  G01: [{ row: first, value: 61.5, target: 60, year: 2022 }],
  G02: [
    {
      row: { ...first, process: "Osaratkaisua edellyttävä työnteko (TTOL) (Migri ka. / kokonaisuus ka.)" },
      value: 130,
      limit: 120,
    },
  ],
  G03: [
    {
      row: first,
      migri: { value: 20, target: 30, met: true },
      whole: { value: 65, target: 60, met: false },
      year: 2022,
    },
  ],
  G07: [
    { row: { ...first, year: 2022 }, heading: "Tavoite, kokonaisuus", share: false, year: 2022, found: 70, agreed: 60 },
    { row: { ...first, year: 2022 }, heading: "Tavoiteosuus", share: true, year: 2022, found: null, agreed: 0.8 },
    { row: { ...first, year: 2022 }, heading: "Yksikkö", share: false, year: 2022, found: "kk", agreed: "vrk" },
  ],
};

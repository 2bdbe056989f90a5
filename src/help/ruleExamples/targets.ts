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
  G04: [
    {
      row: { process: "EU:n kansalaiset ja perheenjäsenet (rekisteröinti)", kind: "first" },
      value: 0.75,
      target: 0.8,
      clause: "2.3b",
    },
  ],
  G05: [
    {
      indicator: "2.2",
      row: { process: "Oleskeluluvat ja kansalaisuus (HAO)", kind: null },
      value: 0.03,
      share: true,
      below: true,
    },
    { indicator: "6.2.3", row: { process: "6.2.3", kind: null }, value: 0.9, share: true, below: false },
  ],
  G06: [
    { row: first, found: 1, met: false },
    { row: first, found: "ei täyty", met: true },
  ],
  G08: [{ row: { ...first, year: 2023 }, found: 230, foundYear: 2022, agreed: 210, year: 2023, share: false }],
  G09: [
    { indicator: "2.7", followed: true },
    { indicator: "6.3.2", followed: false },
  ],
  G10: [
    { indicator: "6.2.2", value: 0.025, low: 0.03, high: 0.05, share: true },
    { indicator: "3.2.1", value: 0.71, low: 0.75, high: 0.75, share: true },
    { indicator: "6.3.1", value: 35, low: 1, high: 5, share: false },
  ],
  G11: [{ row: first, heading: "Huomautus" }],
};

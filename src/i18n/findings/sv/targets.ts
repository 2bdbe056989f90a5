import type { TargetsDetails } from "../../../validation/details/targets";
import { type RuleTextsOf } from "../findingTexts";
import { agreed, compared, days, row } from "./words";

export const targets: RuleTextsOf<TargetsDetails> = {
  G01: {
    title: "Medeltalet överskrider målet",
    message: ({ row: name, value, target, year }) =>
      `${row(name)}: medeltal ${days(value)}, mål ${days(target)} (${String(year)}, punkt 1.2).`,
  },
  G02: {
    title: "Medeltalet överskrider den lagstadgade maximitiden",
    message: ({ row: name, value, limit }) =>
      `${row(name)}: medeltalet ${days(value)} överskrider den lagstadgade maximitiden ${days(limit)}.`,
  },
  G03: {
    title: "Endast det ena medeltalet når målet",
    message: ({ row: name, migri, whole, year }) =>
      `${row(name)}: Migri ${compared(migri)}, hela förfarandet ${compared(whole)} (${String(year)}, punkt 1.2).`,
  },
  G07: {
    title: "Målet avviker från avtalet",
    message: ({ row: name, heading, share, found, agreed: right }) =>
      `${row(name)}: ”${heading}” är ${agreed(found, share)}, i avtalet ${agreed(right, share)} (punkt 1.2).`,
  },
};

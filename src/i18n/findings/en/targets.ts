import type { TargetsDetails } from "../../../validation/details/targets";
import { type RuleTextsOf } from "../findingTexts";
import { agreed, compared, days, row } from "./words";

export const targets: RuleTextsOf<TargetsDetails> = {
  G01: {
    title: "Average above the target",
    message: ({ row: name, value, target, year }) =>
      `${row(name)}: average ${days(value)}, target ${days(target)} (${String(year)}, clause 1.2).`,
  },
  G02: {
    title: "Average above the statutory maximum",
    message: ({ row: name, value, limit }) =>
      `${row(name)}: average ${days(value)} exceeds the statutory maximum of ${days(limit)}.`,
  },
  G03: {
    title: "Only one of the averages meets its target",
    message: ({ row: name, migri, whole, year }) =>
      `${row(name)}: Migri ${compared(migri)}, whole procedure ${compared(whole)} (${String(year)}, clause 1.2).`,
  },
  G07: {
    title: "Target differs from the agreement",
    message: ({ row: name, heading, share, found, agreed: right }) =>
      `${row(name)}: “${heading}” is ${agreed(found, share)}, in the agreement ${agreed(right, share)} (clause 1.2).`,
  },
};

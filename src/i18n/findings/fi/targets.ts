import type { TargetsDetails } from "../../../validation/details/targets";
import { type RuleTextsOf } from "../findingTexts";
import { agreed, compared, days, row } from "./words";

export const targets: RuleTextsOf<TargetsDetails> = {
  G01: {
    title: "Keskiarvo ylittää tavoitteen",
    message: ({ row: name, value, target, year }) =>
      `${row(name)}: keskiarvo ${days(value)}, tavoite ${days(target)} (${String(year)}, kohta 1.2).`,
  },
  G02: {
    title: "Keskiarvo ylittää lain enimmäisajan",
    message: ({ row: name, value, limit }) =>
      `${row(name)}: keskiarvo ${days(value)} ylittää laissa olevan enimmäisajan ${days(limit)}.`,
  },
  G03: {
    title: "Vain toinen keskiarvo täyttää tavoitteen",
    message: ({ row: name, migri, whole, year }) =>
      `${row(name)}: Migri ${compared(migri)}, kokonaisuus ${compared(whole)} (${String(year)}, kohta 1.2).`,
  },
  G07: {
    title: "Tavoite poikkeaa sopimuksesta",
    message: ({ row: name, heading, share, found, agreed: right }) =>
      `${row(name)}: ”${heading}” on ${agreed(found, share)}, sopimuksessa ${agreed(right, share)} (kohta 1.2).`,
  },
};

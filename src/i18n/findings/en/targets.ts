import type { TargetsDetails } from "../../../validation/details/targets";
import { type RuleTextsOf } from "../findingTexts";
import { agreed, compared, days, number, percent, row } from "./words";

export const targets: RuleTextsOf<TargetsDetails> = {
  G01: {
    title: "Average above the target",
    message: ({ row: name, value, target, year }) =>
      `${row(name)}: average ${days(value)}, target ${days(target)} (${String(year)}, clause\u00A01.2).`,
  },
  G02: {
    title: "Average above the statutory maximum",
    message: ({ row: name, value, limit }) =>
      `${row(name)}: average ${days(value)} exceeds the statutory maximum of ${days(limit)}.`,
  },
  G03: {
    title: "Only one of the averages meets its target",
    message: ({ row: name, migri, whole, year }) =>
      `${row(name)}: Migri ${compared(migri)}, whole procedure ${compared(whole)} (${String(year)}, clause\u00A01.2).`,
  },
  G04: {
    title: "A share is below its target",
    message: ({ row: name, value, target, clause }) =>
      `${row(name)}: share ${percent(value)}, target at least ${percent(target)} (clause\u00A0${clause}).`,
  },
  G05: {
    title: "A figure is exactly the limit",
    message: ({ indicator, row: name, value, share, below }) =>
      `${row(name)}: ${share ? percent(value) : number(value)} is exactly the limit, and the agreement’s word ` +
      `“${below ? "below" : "above"}” is not met (clause\u00A0${indicator}).`,
  },
  G06: {
    title: "The status does not fit the figures",
    message: ({ row: name, found, met }) =>
      `${row(name)}: the status is ${typeof found === "number" ? number(found) : `“${found}”`}, but by the figures ` +
      `the target is ${met ? "met" : "missed"}.`,
  },
  G07: {
    title: "Target differs from the agreement",
    message: ({ row: name, heading, share, found, agreed: right }) =>
      `${row(name)}: “${heading}” is ${agreed(found, share)}, in the agreement ${agreed(right, share)} (clause\u00A01.2).`,
  },
  G08: {
    title: "The target is another year’s",
    message: ({ row: name, found, foundYear, agreed: right, year, share }) =>
      `${row(name)}: ${agreed(found, share)} is the target of ${String(foundYear)}; that of ${String(year)} is ` +
      `${agreed(right, share)} (clause\u00A01.2).`,
  },
  G09: {
    title: "A status without a target",
    message: ({ indicator, followed }) =>
      followed
        ? `Indicator ${indicator} is only followed: it has neither target nor status.`
        : `The agreement does not say when the target of indicator ${indicator} is met, so no status is computed.`,
  },
  G10: {
    title: "A figure is outside the agreed range",
    message: ({ indicator, value, low, high, share }) => {
      const written = share ? percent : number;
      return low === high
        ? `Indicator ${indicator}: ${written(value)}, target level ${written(high)}.`
        : `Indicator ${indicator}: ${written(value)} is not between ${written(low)} and ${written(high)}.`;
    },
  },
  G11: {
    title: "A target is missed and no reason is given",
    message: ({ row: name, heading }) =>
      `${row(name)}: the target is missed. Give the reason in the column “${heading}”.`,
  },
};

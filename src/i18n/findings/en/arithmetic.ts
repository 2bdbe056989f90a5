import type { ArithmeticDetails } from "../../../validation/details/arithmetic";
import { type RuleTextsOf } from "../findingTexts";
import { days, figure, number, percent, row } from "./words";

export const arithmetic: RuleTextsOf<ArithmeticDetails> = {
  A01: {
    title: "Decisions do not add up",
    message: ({ total, positive, negative, other }) =>
      `Decisions ${number(total)}, but positive ${number(positive)} + negative ${number(negative)} + ` +
      `other ${number(other)} = ${number(positive + negative + other)}.`,
  },
  A02: {
    title: "The total does not add up",
    message: ({ total, sum, rows }) =>
      `${figure(total)}, but the rows above (${number(rows)}) sum to ${number(sum)}. The difference is ${number(total.value - sum)}.`,
  },
  A03: {
    title: "Share does not fit its figures",
    message: ({ found, part, whole, computed }) =>
      `The share is ${percent(found)}, but ${figure(part)} / ${figure(whole)} = ${percent(computed)}.`,
  },
  A04: {
    title: "Part is greater than the whole",
    message: ({ part, whole }) => `${figure(part)} is greater than ${figure(whole)}.`,
  },
  A05: {
    title: "Decisions per person-year do not fit",
    message: ({ found, decisions, htv, computed }) =>
      `Decisions per person-year are ${number(found, 2)}, but decisions ${number(decisions)} / person-years ` +
      `${number(htv, 2)} = ${number(computed, 2)} (clause\u00A01.1.3, annex Tehokkuus **).`,
  },
  A06: {
    title: "UMA decisions per worker and working day do not fit",
    message: ({ found, decisions, users, workdays, computed }) =>
      `The figure is ${number(found, 3)}, but decisions ${number(decisions)} / users ${number(users)} / ` +
      `working days ${number(workdays)} = ${number(computed, 3)} (clause\u00A02.4, annex Tehokkuus *).`,
  },
  A07: {
    title: "Pending cases do not add up",
    message: ({ closing, opening, received, decided, computed }) =>
      `Pending at the end ${number(closing)}, but at the start ${number(opening)} + received ${number(received)} − ` +
      `decided ${number(decided)} = ${number(computed)}. The difference is ${number(closing - computed)}.`,
  },
  A08: {
    title: "Opening stock is not the former closing",
    message: ({ opening, former }) => `${figure(opening)}, but ${figure(former)} in the former period.`,
  },
  A09: {
    title: "Migri’s average exceeds that of the whole",
    message: ({ migri, whole }) =>
      `Migri’s average ${days(migri)} is greater than the average of the whole procedure ${days(whole)}, which includes it.`,
  },
  A10: {
    title: "The whole is far from its parts",
    message: ({ whole, migri, partial }) =>
      `The average of the whole procedure is ${days(whole)}, but partial decision ${days(partial)} + Migri ${days(migri)} = ${days(partial + migri)}.`,
  },
  A11: {
    title: "The overall average does not fit",
    message: ({ found, computed }) =>
      `The overall average is ${days(found)}, but weighted by decisions it is ${number(computed, 1)}\u00A0days.`,
  },
  A12: {
    title: "Share and average cannot both be right",
    message: ({ share, average, target, least }) =>
      `With ${percent(share)} decided within the target (${number(target, 1)}\u00A0days) the average is at least ` +
      `${number(least, 1)}\u00A0days. It is ${days(average)}.`,
  },
  A13: {
    title: "Cost recovery does not fit",
    message: (details) =>
      details.of === "recovery"
        ? `Cost recovery is ${percent(details.found)}, but income €${number(details.income, 0)} / ` +
          `costs €${number(details.costs, 0)} = ${percent(details.computed)} (clause\u00A01.1.1).`
        : `Costs are €${number(details.found, 0)}, but direct costs €${number(details.direct, 0)} + ` +
          `share of common costs €${number(details.common, 0)} = €${number(details.computed, 0)}.`,
  },
  A14: {
    title: "Ways of filing do not add up",
    message: ({ received, electronic, paper }) =>
      `Received ${number(received)}, but electronic ${number(electronic)} + paper ${number(paper)} = ` +
      `${number(electronic + paper)}.`,
  },
  A15: {
    title: "Too few users",
    message: ({ all, row: name, users }) =>
      `There are ${number(all)} users in all, but ${number(users)} in the process “${row(name)}” alone.`,
  },
  A16: {
    title: "Person-years do not fit",
    message: (details) =>
      details.of === "row"
        ? `Person-years are ${number(details.found, 2)}, but ${number(details.hours)}\u00A0h / ${number(details.hoursPerHtv)}\u00A0h per person-year = ` +
          `${number(details.computed, 2)}.`
        : `${number(details.allocated, 2)} person-years are allocated to the processes, but there are ${number(details.total, 2)} in all.`,
  },
  A17: {
    title: "The follow-up chain does not fit",
    message: ({ step, before }) => `${figure(step)} is more than the step before, ${figure(before)}.`,
  },
  A18: {
    title: "The baskets’ shares do not sum to 100%",
    message: ({ process, sum, baskets }) =>
      `${process}: the shares of the baskets (${number(baskets)}) sum to ${percent(sum)}; they should be 100%.`,
  },
  A19: {
    title: "The denominator is 0",
    message: ({ value, denominator }) => `“${denominator}” is 0, but the cell holds the result ${number(value)}.`,
  },
};

import type { ArithmeticDetails } from "../../../validation/details/arithmetic";
import { type RuleTextsOf } from "../findingTexts";
import { days, figure, number, percent } from "./words";

export const arithmetic: RuleTextsOf<ArithmeticDetails> = {
  A01: {
    title: "Decisions do not add up",
    message: ({ total, positive, negative, other }) =>
      `Decisions ${number(total)}, but positive ${number(positive)} + negative ${number(negative)} + ` +
      `other ${number(other)} = ${number(positive + negative + other)}.`,
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
      `${number(htv, 2)} = ${number(computed, 2)} (clause 1.1.3, annex Tehokkuus **).`,
  },
  A06: {
    title: "UMA decisions per worker and working day do not fit",
    message: ({ found, decisions, users, workdays, computed }) =>
      `The figure is ${number(found, 3)}, but decisions ${number(decisions)} / users ${number(users)} / ` +
      `working days ${number(workdays)} = ${number(computed, 3)} (clause 2.4, annex Tehokkuus *).`,
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
};

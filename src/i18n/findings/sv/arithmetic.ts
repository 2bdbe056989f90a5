import type { ArithmeticDetails } from "../../../validation/details/arithmetic";
import { type RuleTextsOf } from "../findingTexts";
import { days, figure, number, percent } from "./words";

export const arithmetic: RuleTextsOf<ArithmeticDetails> = {
  A01: {
    title: "Besluten stämmer inte",
    message: ({ total, positive, negative, other }) =>
      `Avgjorda ${number(total)}, men positiva ${number(positive)} + negativa ${number(negative)} + ` +
      `övriga ${number(other)} = ${number(positive + negative + other)}.`,
  },
  A03: {
    title: "Andelen stämmer inte",
    message: ({ found, part, whole, computed }) =>
      `Andelen är ${percent(found)}, men ${figure(part)} / ${figure(whole)} = ${percent(computed)}.`,
  },
  A04: {
    title: "Delen är större än helheten",
    message: ({ part, whole }) => `${figure(part)} är mer än ${figure(whole)}.`,
  },
  A05: {
    title: "Beslut per årsverke stämmer inte",
    message: ({ found, decisions, htv, computed }) =>
      `Beslut per årsverke är ${number(found, 2)}, men beslut ${number(decisions)} / årsverken ${number(htv, 2)} = ` +
      `${number(computed, 2)} (punkt 1.1.3, bilagan Tehokkuus **).`,
  },
  A06: {
    title: "UMA-beslut per handläggare och arbetsdag stämmer inte",
    message: ({ found, decisions, users, workdays, computed }) =>
      `Talet är ${number(found, 3)}, men beslut ${number(decisions)} / användare ${number(users)} / ` +
      `arbetsdagar ${number(workdays)} = ${number(computed, 3)} (punkt 2.4, bilagan Tehokkuus *).`,
  },
  A08: {
    title: "Ingående balans är inte föregående periods slut",
    message: ({ opening, former }) => `${figure(opening)}, men under föregående period ${figure(former)}.`,
  },
  A09: {
    title: "Migris medeltal är större än hela förfarandets",
    message: ({ migri, whole }) =>
      `Migris medeltal ${days(migri)} är större än hela förfarandets medeltal ${days(whole)}, där det ingår.`,
  },
};

import type { ArithmeticDetails } from "../../../validation/details/arithmetic";
import { type RuleTextsOf } from "../findingTexts";
import { days, figure, number, percent } from "./words";

export const arithmetic: RuleTextsOf<ArithmeticDetails> = {
  A01: {
    title: "Ratkaistut eivät täsmää",
    message: ({ total, positive, negative, other }) =>
      `Ratkaistut ${number(total)}, mutta myönteiset ${number(positive)} + kielteiset ${number(negative)} + ` +
      `muut ${number(other)} = ${number(positive + negative + other)}.`,
  },
  A03: {
    title: "Osuus ei täsmää",
    message: ({ found, part, whole, computed }) =>
      `Osuus on ${percent(found)}, mutta ${figure(part)} / ${figure(whole)} = ${percent(computed)}.`,
  },
  A04: {
    title: "Osa on suurempi kuin kokonaisuus",
    message: ({ part, whole }) => `${figure(part)} on enemmän kuin ${figure(whole)}.`,
  },
  A05: {
    title: "Pts/htv ei täsmää",
    message: ({ found, decisions, htv, computed }) =>
      `Pts/htv on ${number(found, 2)}, mutta päätökset ${number(decisions)} / htv ${number(htv, 2)} = ` +
      `${number(computed, 2)} (kohta 1.1.3, liite Tehokkuus **).`,
  },
  A06: {
    title: "UMA pts / käsittelijä / työpäivä ei täsmää",
    message: ({ found, decisions, users, workdays, computed }) =>
      `Luku on ${number(found, 3)}, mutta päätökset ${number(decisions)} / käyttäjät ${number(users)} / ` +
      `työpäivät ${number(workdays)} = ${number(computed, 3)} (kohta 2.4, liite Tehokkuus *).`,
  },
  A08: {
    title: "Alkutilanne ei ole edellisen jakson loppu",
    message: ({ opening, former }) => `${figure(opening)}, mutta edellisellä jaksolla ${figure(former)}.`,
  },
  A09: {
    title: "Migrin keskiarvo on suurempi kuin kokonaisuuden",
    message: ({ migri, whole }) =>
      `Migrin keskiarvo ${days(migri)} on suurempi kuin kokonaisuuden keskiarvo ${days(whole)}, johon se sisältyy.`,
  },
};

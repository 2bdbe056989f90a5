import type { ArithmeticDetails } from "../../../validation/details/arithmetic";
import { type RuleTextsOf } from "../findingTexts";
import { days, figure, number, percent, row } from "./words";

export const arithmetic: RuleTextsOf<ArithmeticDetails> = {
  A01: {
    title: "Ratkaistut eivät täsmää",
    message: ({ total, positive, negative, other }) =>
      `Ratkaistut ${number(total)}, mutta myönteiset ${number(positive)} + kielteiset ${number(negative)} + ` +
      `muut ${number(other)} = ${number(positive + negative + other)}.`,
  },
  A02: {
    title: "Summa ei täsmää",
    message: ({ total, sum, rows }) =>
      `${figure(total)}, mutta yllä olevien rivien (${number(rows)}) summa on ${number(sum)}. Ero on ${number(total.value - sum)}.`,
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
      `${number(computed, 2)} (kohta\u00A01.1.3, liite Tehokkuus **).`,
  },
  A06: {
    title: "UMA pts / käsittelijä / työpäivä ei täsmää",
    message: ({ found, decisions, users, workdays, computed }) =>
      `Luku on ${number(found, 3)}, mutta päätökset ${number(decisions)} / käyttäjät ${number(users)} / ` +
      `työpäivät ${number(workdays)} = ${number(computed, 3)} (kohta\u00A02.4, liite Tehokkuus *).`,
  },
  A07: {
    title: "Vireillä olevat eivät täsmää",
    message: ({ closing, opening, received, decided, computed }) =>
      `Vireillä lopussa ${number(closing)}, mutta alussa ${number(opening)} + tulleet ${number(received)} − ` +
      `ratkaistut ${number(decided)} = ${number(computed)}. Ero on ${number(closing - computed)}.`,
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
  A10: {
    title: "Kokonaisuus poikkeaa osistaan",
    message: ({ whole, migri, partial }) =>
      `Kokonaisuuden keskiarvo on ${days(whole)}, mutta osapäätös ${days(partial)} + Migri ${days(migri)} = ${days(partial + migri)}.`,
  },
  A11: {
    title: "Kaikkien keskiarvo ei täsmää",
    message: ({ found, computed }) =>
      `Kaikkien keskiarvo on ${days(found)}, mutta päätöksillä painotettuna ${number(computed, 1)}\u00A0vrk.`,
  },
  A12: {
    title: "Osuus ja keskiarvo eivät sovi yhteen",
    message: ({ share, average, target, least }) =>
      `Kun tavoiteajassa (${number(target, 1)}\u00A0vrk) on ratkaistu ${percent(share)}, keskiarvo on vähintään ` +
      `${number(least, 1)}\u00A0vrk. Nyt se on ${days(average)}.`,
  },
  A13: {
    title: "Kustannusvastaavuus ei täsmää",
    message: (details) =>
      details.of === "recovery"
        ? `Kustannusvastaavuus on ${percent(details.found)}, mutta tuotot ${number(details.income, 0)}\u00A0€ / ` +
          `kustannukset ${number(details.costs, 0)}\u00A0€ = ${percent(details.computed)} (kohta\u00A01.1.1).`
        : `Kustannukset ovat ${number(details.found, 0)}\u00A0€, mutta erilliskustannukset ${number(details.direct, 0)}\u00A0€ + ` +
          `osuus yhteiskustannuksista ${number(details.common, 0)}\u00A0€ = ${number(details.computed, 0)}\u00A0€.`,
  },
  A14: {
    title: "Vireilletulotavat eivät täsmää",
    message: ({ received, electronic, paper }) =>
      `Vireille tulleet ${number(received)}, mutta sähköisesti ${number(electronic)} + paperilla ${number(paper)} = ` +
      `${number(electronic + paper)}.`,
  },
  A15: {
    title: "Käyttäjiä on liian vähän",
    message: ({ all, row: name, users }) =>
      `Käyttäjiä on kaikkiaan ${number(all)}, mutta jo prosessissa ”${row(name)}” heitä on ${number(users)}.`,
  },
  A16: {
    title: "Henkilötyövuodet eivät täsmää",
    message: (details) =>
      details.of === "row"
        ? `Htv on ${number(details.found, 2)}, mutta ${number(details.hours)}\u00A0h / ${number(details.hoursPerHtv)}\u00A0h/htv = ` +
          `${number(details.computed, 2)}.`
        : `Prosesseille on kohdennettu ${number(details.allocated, 2)}\u00A0htv, mutta kaikkiaan htv on ${number(details.total, 2)}.`,
  },
  A17: {
    title: "Jälkivalvonnan ketju ei täsmää",
    message: ({ step, before }) => `${figure(step)} on enemmän kuin edellinen vaihe ${figure(before)}.`,
  },
  A18: {
    title: "Korien osuudet eivät ole yhteensä 100 %",
    message: ({ process, sum, baskets }) =>
      `${process}: korien (${number(baskets)}) osuudet ovat yhteensä ${percent(sum)}, pitäisi olla 100 %.`,
  },
  A19: {
    title: "Nimittäjä on 0",
    message: ({ value, denominator }) => `”${denominator}” on 0, mutta solussa on tulos ${number(value)}.`,
  },
};

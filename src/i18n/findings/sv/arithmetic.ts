import type { ArithmeticDetails } from "../../../validation/details/arithmetic";
import { type RuleTextsOf } from "../findingTexts";
import { days, figure, number, percent, row } from "./words";

export const arithmetic: RuleTextsOf<ArithmeticDetails> = {
  A01: {
    title: "Besluten stämmer inte",
    message: ({ total, positive, negative, other }) =>
      `Avgjorda ${number(total)}, men positiva ${number(positive)} + negativa ${number(negative)} + ` +
      `övriga ${number(other)} = ${number(positive + negative + other)}.`,
  },
  A02: {
    title: "Summan stämmer inte",
    message: ({ total, sum, rows }) =>
      `${figure(total)}, men summan av raderna ovanför (${number(rows)}) är ${number(sum)}. Skillnaden är ${number(total.value - sum)}.`,
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
      `${number(computed, 2)} (punkt\u00A01.1.3, bilagan Tehokkuus **).`,
  },
  A06: {
    title: "UMA-beslut per handläggare och arbetsdag stämmer inte",
    message: ({ found, decisions, users, workdays, computed }) =>
      `Talet är ${number(found, 3)}, men beslut ${number(decisions)} / användare ${number(users)} / ` +
      `arbetsdagar ${number(workdays)} = ${number(computed, 3)} (punkt\u00A02.4, bilagan Tehokkuus *).`,
  },
  A07: {
    title: "De anhängiga ärendena stämmer inte",
    message: ({ closing, opening, received, decided, computed }) =>
      `Anhängiga i slutet ${number(closing)}, men i början ${number(opening)} + inkomna ${number(received)} − ` +
      `avgjorda ${number(decided)} = ${number(computed)}. Skillnaden är ${number(closing - computed)}.`,
  },
  A08: {
    title: "Ingångsläget är inte föregående periods slutläge",
    message: ({ opening, former }) => `${figure(opening)}, men under föregående period ${figure(former)}.`,
  },
  A09: {
    title: "Migris medeltal är större än hela förfarandets",
    message: ({ migri, whole }) =>
      `Migris medeltal ${days(migri)} är större än hela förfarandets medeltal ${days(whole)}, där det ingår.`,
  },
  A10: {
    title: "Hela förfarandet avviker från sina delar",
    message: ({ whole, migri, partial }) =>
      `Medeltalet för hela förfarandet är ${days(whole)}, men delbeslut ${days(partial)} + Migri ${days(migri)} = ${days(partial + migri)}.`,
  },
  A11: {
    title: "Medeltalet för alla stämmer inte",
    message: ({ found, computed }) =>
      `Medeltalet för alla är ${days(found)}, men vägt med besluten ${number(computed, 1)}\u00A0dygn.`,
  },
  A12: {
    title: "Andelen och medeltalet går inte ihop",
    message: ({ share, average, target, least }) =>
      `När ${percent(share)} har avgjorts inom målsatt tid (${number(target, 1)}\u00A0dygn) är medeltalet minst ` +
      `${number(least, 1)}\u00A0dygn. Nu är det ${days(average)}.`,
  },
  A13: {
    title: "Kostnadsmotsvarigheten stämmer inte",
    message: (details) =>
      details.of === "recovery"
        ? `Kostnadsmotsvarigheten är ${percent(details.found)}, men intäkter ${number(details.income, 0)}\u00A0€ / ` +
          `kostnader ${number(details.costs, 0)}\u00A0€ = ${percent(details.computed)} (punkt\u00A01.1.1).`
        : `Kostnaderna är ${number(details.found, 0)}\u00A0€, men särkostnader ${number(details.direct, 0)}\u00A0€ + ` +
          `andel av samkostnader ${number(details.common, 0)}\u00A0€ = ${number(details.computed, 0)}\u00A0€.`,
  },
  A14: {
    title: "Inlämningssätten stämmer inte",
    message: ({ received, electronic, paper }) =>
      `Inkomna ${number(received)}, men elektroniskt ${number(electronic)} + på papper ${number(paper)} = ` +
      `${number(electronic + paper)}.`,
  },
  A15: {
    title: "Användarna är för få",
    message: ({ all, row: name, users }) =>
      `Användarna är sammanlagt ${number(all)}, men enbart i processen ”${row(name)}” är de ${number(users)}.`,
  },
  A16: {
    title: "Årsverkena stämmer inte",
    message: (details) =>
      details.of === "row"
        ? `Årsverkena är ${number(details.found, 2)}, men ${number(details.hours)}\u00A0h / ${number(details.hoursPerHtv)}\u00A0h per årsverke = ` +
          `${number(details.computed, 2)}.`
        : `Processerna har tilldelats ${number(details.allocated, 2)} årsverken, men sammanlagt är de ${number(details.total, 2)}.`,
  },
  A17: {
    title: "Efterkontrollens kedja stämmer inte",
    message: ({ step, before }) => `${figure(step)} är mer än föregående steg ${figure(before)}.`,
  },
  A18: {
    title: "Korgarnas andelar blir inte 100 %",
    message: ({ process, sum, baskets }) =>
      `${process}: korgarnas (${number(baskets)}) andelar är sammanlagt ${percent(sum)} men ska vara 100 %.`,
  },
  A19: {
    title: "Nämnaren är 0",
    message: ({ value, denominator }) => `”${denominator}” är 0, men i cellen står resultatet ${number(value)}.`,
  },
};

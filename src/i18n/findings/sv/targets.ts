import type { TargetsDetails } from "../../../validation/details/targets";
import { type RuleTextsOf } from "../findingTexts";
import { agreed, compared, days, number, percent, row } from "./words";

export const targets: RuleTextsOf<TargetsDetails> = {
  G01: {
    title: "Medeltalet överskrider målet",
    message: ({ row: name, value, target, year }) =>
      `${row(name)}: medeltal ${days(value)}, mål ${days(target)} (${String(year)}, punkt\u00A01.2).`,
  },
  G02: {
    title: "Medeltalet överskrider den lagstadgade maximitiden",
    message: ({ row: name, value, limit }) =>
      `${row(name)}: medeltalet ${days(value)} överskrider den lagstadgade maximitiden ${days(limit)}.`,
  },
  G03: {
    title: "Endast det ena medeltalet når målet",
    message: ({ row: name, migri, whole, year }) =>
      `${row(name)}: Migri ${compared(migri)}, hela förfarandet ${compared(whole)} (${String(year)}, punkt\u00A01.2).`,
  },
  G04: {
    title: "Andelen når inte målet",
    message: ({ row: name, value, target, clause }) =>
      `${row(name)}: andel ${percent(value)}, mål minst ${percent(target)} (punkt\u00A0${clause}).`,
  },
  G05: {
    title: "Siffran ligger exakt på gränsen",
    message: ({ indicator, row: name, value, share, below }) =>
      `${row(name)}: ${share ? percent(value) : number(value)} är exakt gränsen, och avtalets ord ` +
      `”${below ? "under" : "över"}” uppfylls inte (punkt\u00A0${indicator}).`,
  },
  G06: {
    title: "Statusen stämmer inte med siffrorna",
    message: ({ row: name, found, met }) =>
      `${row(name)}: statusen är ${typeof found === "number" ? number(found) : `”${found}”`}, men enligt siffrorna ` +
      `${met ? "nås målet" : "nås målet inte"}.`,
  },
  G07: {
    title: "Målet avviker från avtalet",
    message: ({ row: name, heading, share, found, agreed: right }) =>
      `${row(name)}: ”${heading}” är ${agreed(found, share)}, i avtalet ${agreed(right, share)} (punkt\u00A01.2).`,
  },
  G08: {
    title: "Målet gäller ett annat år",
    message: ({ row: name, found, foundYear, agreed: right, year, share }) =>
      `${row(name)}: ${agreed(found, share)} är målet för ${String(foundYear)}, målet för ${String(year)} är ` +
      `${agreed(right, share)} (punkt\u00A01.2).`,
  },
  G09: {
    title: "Status utan mål",
    message: ({ indicator, followed }) =>
      followed
        ? `Mätaren ${indicator} följs bara upp: den har varken mål eller status.`
        : `Avtalet säger inte när målet för mätaren ${indicator} nås, så ingen status räknas ut.`,
  },
  G10: {
    title: "Siffran ligger utanför det avtalade intervallet",
    message: ({ indicator, value, low, high, share }) => {
      const written = share ? percent : number;
      return low === high
        ? `Mätare ${indicator}: ${written(value)}, målnivå ${written(high)}.`
        : `Mätare ${indicator}: ${written(value)} ligger inte mellan ${written(low)} och ${written(high)}.`;
    },
  },
  G11: {
    title: "Målet nås inte och orsaken saknas",
    message: ({ row: name, heading }) => `${row(name)}: målet nås inte. Skriv orsaken i kolumnen ”${heading}”.`,
  },
};

import type { TargetsDetails } from "../../../validation/details/targets";
import { type RuleTextsOf } from "../findingTexts";
import { agreed, compared, days, number, percent, row } from "./words";

export const targets: RuleTextsOf<TargetsDetails> = {
  G01: {
    title: "Keskiarvo ylittää tavoitteen",
    message: ({ row: name, value, target, year }) =>
      `${row(name)}: keskiarvo ${days(value)}, tavoite ${days(target)} (${String(year)}, kohta\u00A01.2).`,
  },
  G02: {
    title: "Keskiarvo ylittää lain enimmäisajan",
    message: ({ row: name, value, limit }) =>
      `${row(name)}: keskiarvo ${days(value)} ylittää laissa olevan enimmäisajan ${days(limit)}.`,
  },
  G03: {
    title: "Vain toinen keskiarvo täyttää tavoitteen",
    message: ({ row: name, migri, whole, year }) =>
      `${row(name)}: Migri ${compared(migri)}, kokonaisuus ${compared(whole)} (${String(year)}, kohta\u00A01.2).`,
  },
  G04: {
    title: "Osuus jää alle tavoitteen",
    message: ({ row: name, value, target, clause }) =>
      `${row(name)}: osuus ${percent(value)}, tavoite vähintään ${percent(target)} (kohta\u00A0${clause}).`,
  },
  G05: {
    title: "Luku on täsmälleen rajalla",
    message: ({ indicator, row: name, value, share, below }) =>
      `${row(name)}: ${share ? percent(value) : number(value)} on täsmälleen raja, ja sopimuksen sana ` +
      `”${below ? "alle" : "yli"}” ei täyty (kohta\u00A0${indicator}).`,
  },
  G06: {
    title: "Tila ei vastaa lukuja",
    message: ({ row: name, found, met }) =>
      `${row(name)}: tila on ${typeof found === "number" ? number(found) : `”${found}”`}, mutta lukujen mukaan ` +
      `tavoite ${met ? "täyttyy" : "ei täyty"}.`,
  },
  G07: {
    title: "Tavoite poikkeaa sopimuksesta",
    message: ({ row: name, heading, share, found, agreed: right }) =>
      `${row(name)}: ”${heading}” on ${agreed(found, share)}, sopimuksessa ${agreed(right, share)} (kohta\u00A01.2).`,
  },
  G08: {
    title: "Tavoite on toisen vuoden",
    message: ({ row: name, found, foundYear, agreed: right, year, share }) =>
      `${row(name)}: ${agreed(found, share)} on vuoden ${String(foundYear)} tavoite, vuoden ${String(year)} tavoite on ` +
      `${agreed(right, share)} (kohta\u00A01.2).`,
  },
  G09: {
    title: "Tila ilman tavoitetta",
    message: ({ indicator, followed }) =>
      followed
        ? `Mittaria ${indicator} vain seurataan: sillä ei ole tavoitetta eikä tilaa.`
        : `Sopimus ei kerro, milloin mittarin ${indicator} tavoite täyttyy, joten tilaa ei lasketa.`,
  },
  G10: {
    title: "Luku on sovitun välin ulkopuolella",
    message: ({ indicator, value, low, high, share }) => {
      const is = share ? percent(value) : number(value);
      if (low === high) return `Mittari ${indicator}: ${is}, tavoitetaso ${share ? percent(high) : number(high)}.`;
      const range = share ? `${number(low * 100)}–${percent(high)}` : `${number(low)}–${number(high)}`;
      return `Mittari ${indicator}: ${is} ei ole välillä ${range}.`;
    },
  },
  G11: {
    title: "Tavoite ei täyty eikä syytä ole kerrottu",
    message: ({ row: name, heading }) => `${row(name)}: tavoite ei täyty. Kerro syy sarakkeessa ”${heading}”.`,
  },
};

import type { FormerPeriodDetails } from "../../../validation/details/formerPeriod";
import { periodLabel } from "../../pane/periodLabel";
import { type RuleTextsOf } from "../findingTexts";
import { figure, number, percent, row, scale } from "./words";

export const formerPeriod: RuleTextsOf<FormerPeriodDetails> = {
  P01: {
    title: "Stor förändring från föregående period",
    message: ({ figure: now, former, change, limit }) =>
      `${figure(now)}, under föregående period ${number(former)}: en förändring på ${percent(change)} ` +
      `(gräns ±${percent(limit)}). Kontrollera talet eller skriv orsaken i anmärkningen.`,
  },
  P02: {
    title: "Samma siffror som under föregående period",
    message: ({ row: name, figures }) =>
      `${row(name)}: alla siffror (${number(figures.length)}) är desamma som under föregående period.`,
  },
  P03: {
    title: "Kumulativt tal har minskat",
    message: ({ figure: now, former }) =>
      `${figure(now)}, under föregående period ${number(former)}: ett tal som räknas från årets början kan inte minska.`,
  },
  P04: {
    title: "Föregående tal är inte det som rapporterades då",
    message: ({ figure: now, reported }) => `${figure(now)}, men då rapporterades ${number(reported)}.`,
  },
  P05: {
    title: "Skalan avviker från föregående period",
    message: ({ figure: now, former, ratio }) =>
      `${figure(now)}, under föregående period ${number(former)}: ungefär ${scale(ratio)}.`,
  },
  P06: {
    title: "Jämförelsen gäller inte föregående period",
    message: ({ found, expected }) =>
      `${found ? `Den jämförda tavlans period är ${periodLabel("sv", found)}` : "Den jämförda tavlan anger ingen period"}; ` +
      `${expected ? periodLabel("sv", expected) : "en tidigare dag"} väntades. Siffrorna jämfördes inte.`,
  },
};

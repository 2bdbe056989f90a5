import type { PeriodDetails } from "../../../validation/details/period";
import { periodLabel } from "../../pane/periodLabel";
import { serialDateText } from "../../serialDateText";
import { type RuleTextsOf, shortProcess } from "../findingTexts";
import { and, choice, number, or, years } from "./words";

const date = (serial: number): string => serialDateText("fi", serial);
const span = (start: number | null, end: number | null): string =>
  [start, end].map((serial) => (serial === null ? "?" : date(serial))).join(" – ");

export const period: RuleTextsOf<PeriodDetails> = {
  M01: {
    title: "Jaksoa ei tunnisteta",
    message: ({ value }) =>
      `${value === "" ? "Jakso puuttuu." : `Jaksoa ”${value}” ei tunnisteta.`} Kirjoita se muodossa 2022Q3.`,
  },
  M02: {
    title: "Jakso on monitulkintainen",
    message: ({ value, choices }) => `Jakso ”${value}” on monitulkintainen. Kirjoita ${or(choices.map(choice))}.`,
  },
  M03: {
    title: "Jakson päivät eivät vastaa jaksoa",
    message: ({ period: value, start, end, expectedStart, expectedEnd }) =>
      `${periodLabel("fi", value)}: päivät ovat ${span(start, end)}, pitäisi olla ${span(expectedStart, expectedEnd)}.`,
  },
  M04: {
    title: "Luvut on poimittu ennen jakson loppua",
    message: ({ extracted, end }) =>
      `Poimintapäivä ${date(extracted)} on ennen jakson loppua ${date(end)}, joten luvut ovat vajaita.`,
  },
  M05: {
    title: "Jakson tyyppi ja työpäivät eivät sovi yhteen",
    message: ({ type, days, expected }) =>
      `Jakson tyyppi on ${type}, mutta työpäiviä on ${number(days)}. ` +
      (typeof expected === "string"
        ? `Päivien mukaan tyyppi on ${expected}.`
        : `Jaksolla niitä on ${number(expected)}.`),
  },
  M06: {
    title: "Työpäivien määrä poikkeaa kalenterista",
    message: ({ found, expected, holidays }) =>
      `Työpäiviä ${number(found)}, kalenterin mukaan ${number(expected)}` +
      (holidays.length === 0 ? "." : ` (vapaita arkipäiviä: ${and(holidays.map(date))}).`),
  },
  M07: {
    title: "Laskentaperuste puuttuu",
    message: ({ label, found, choices }) =>
      `Laskentaperuste ”${label}” puuttuu${found === "" ? "" : `: ”${found}” ei ole vaihtoehto`}.` +
      (choices.length === 0 ? "" : ` Valitse ${or(choices)}.`),
  },
  M08: {
    title: "Vuodelle ei ole tavoitetta",
    message: ({ year, process, years: set }) =>
      process === null
        ? `Sopimuksessa ei ole tavoitteita vuodelle ${String(year)}, vain ${years(set)} (kohta\u00A01.2).`
        : `${shortProcess(process)}: sopimuksessa ei ole tavoitetta vuodelle ${String(year)}, vain ${years(set)} (kohta\u00A01.2).`,
  },
};

import type { PeriodDetails } from "../../../validation/details/period";
import { type RuleTextsOf, shortProcess } from "../findingTexts";
import { choice, or, years } from "./words";

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
  M08: {
    title: "Vuodelle ei ole tavoitetta",
    message: ({ year, process, years: set }) =>
      process === null
        ? `Sopimuksessa ei ole tavoitteita vuodelle ${String(year)}, vain ${years(set)} (kohta 1.2).`
        : `${shortProcess(process)}: sopimuksessa ei ole tavoitetta vuodelle ${String(year)}, vain ${years(set)} (kohta 1.2).`,
  },
};

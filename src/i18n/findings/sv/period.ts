import type { PeriodDetails } from "../../../validation/details/period";
import { type RuleTextsOf, shortProcess } from "../findingTexts";
import { choice, or, years } from "./words";

export const period: RuleTextsOf<PeriodDetails> = {
  M01: {
    title: "Perioden känns inte igen",
    message: ({ value }) =>
      `${value === "" ? "Perioden saknas." : `Perioden ”${value}” känns inte igen.`} Skriv den i formen 2022Q3.`,
  },
  M02: {
    title: "Perioden är mångtydig",
    message: ({ value, choices }) => `Perioden ”${value}” är mångtydig. Skriv ${or(choices.map(choice))}.`,
  },
  M08: {
    title: "Året saknar mål",
    message: ({ year, process, years: set }) =>
      process === null
        ? `Avtalet har inga mål för ${String(year)}, endast ${years(set)} (punkt 1.2).`
        : `${shortProcess(process)}: avtalet har inget mål för ${String(year)}, endast ${years(set)} (punkt 1.2).`,
  },
};

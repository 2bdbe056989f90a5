import type { PeriodDetails } from "../../../validation/details/period";
import { type RuleTextsOf, shortProcess } from "../findingTexts";
import { choice, or, years } from "./words";

export const period: RuleTextsOf<PeriodDetails> = {
  M01: {
    title: "Period is not recognised",
    message: ({ value }) =>
      `${value === "" ? "The period is missing." : `The period “${value}” is not recognised.`} Write it as 2022Q3.`,
  },
  M02: {
    title: "Period is ambiguous",
    message: ({ value, choices }) => `The period “${value}” is ambiguous. Write ${or(choices.map(choice))}.`,
  },
  M08: {
    title: "No target for the year",
    message: ({ year, process, years: set }) =>
      process === null
        ? `The agreement has no targets for ${String(year)}, only ${years(set)} (clause 1.2).`
        : `${shortProcess(process)}: the agreement has no target for ${String(year)}, only ${years(set)} (clause 1.2).`,
  },
};

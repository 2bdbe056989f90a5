import type { PeriodDetails } from "../../../validation/details/period";
import { periodLabel } from "../../pane/periodLabel";
import { serialDateText } from "../../serialDateText";
import { type RuleTextsOf, shortProcess } from "../findingTexts";
import { and, choice, number, or, years } from "./words";

const date = (serial: number): string => serialDateText("en", serial);
const span = (start: number | null, end: number | null): string =>
  [start, end].map((serial) => (serial === null ? "?" : date(serial))).join(" – ");

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
  M03: {
    title: "Dates of the period do not match it",
    message: ({ period: value, start, end, expectedStart, expectedEnd }) =>
      `${periodLabel("en", value)}: the dates are ${span(start, end)}, expected ${span(expectedStart, expectedEnd)}.`,
  },
  M04: {
    title: "Figures extracted before the period ended",
    message: ({ extracted, end }) =>
      `The extraction date ${date(extracted)} is before the end of the period, ${date(end)}: the figures are incomplete.`,
  },
  M05: {
    title: "Type of period and working days do not match",
    message: ({ type, days, expected }) =>
      `The type of the period is ${type}, but there are ${number(days)} working days. ` +
      (typeof expected === "string" ? `By its days the type is ${expected}.` : `The period has ${number(expected)}.`),
  },
  M06: {
    title: "Working days differ from the calendar",
    message: ({ found, expected, holidays }) =>
      `Working days ${number(found)}, by the calendar ${number(expected)}` +
      (holidays.length === 0 ? "." : ` (weekdays off: ${and(holidays.map(date))}).`),
  },
  M07: {
    title: "Basis of counting not stated",
    message: ({ label, found, choices }) =>
      `The basis “${label}” is missing${found === "" ? "" : `: “${found}” is not one of the choices`}.` +
      (choices.length === 0 ? "" : ` Choose ${or(choices)}.`),
  },
  M08: {
    title: "No target for the year",
    message: ({ year, process, years: set }) =>
      process === null
        ? `The agreement has no targets for ${String(year)}, only ${years(set)} (clause\u00A01.2).`
        : `${shortProcess(process)}: the agreement has no target for ${String(year)}, only ${years(set)} (clause\u00A01.2).`,
  },
};

import type { PeriodDetails } from "../../../validation/details/period";
import { periodLabel } from "../../pane/periodLabel";
import { serialDateText } from "../../serialDateText";
import { type RuleTextsOf, shortProcess } from "../findingTexts";
import { and, choice, number, or, years } from "./words";

const date = (serial: number): string => serialDateText("sv", serial);
const span = (start: number | null, end: number | null): string =>
  [start, end].map((serial) => (serial === null ? "?" : date(serial))).join(" – ");

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
  M03: {
    title: "Periodens dagar stämmer inte med perioden",
    message: ({ period: value, start, end, expectedStart, expectedEnd }) =>
      `${periodLabel("sv", value)}: dagarna är ${span(start, end)}, borde vara ${span(expectedStart, expectedEnd)}.`,
  },
  M04: {
    title: "Siffrorna har tagits ut före periodens slut",
    message: ({ extracted, end }) =>
      `Uttagsdagen ${date(extracted)} är före periodens slut ${date(end)}, så siffrorna är ofullständiga.`,
  },
  M05: {
    title: "Periodens typ och arbetsdagar passar inte ihop",
    message: ({ type, days, expected }) =>
      `Periodens typ är ${type}, men antalet arbetsdagar är ${number(days)}. ` +
      (typeof expected === "string" ? `Enligt dagarna är typen ${expected}.` : `Perioden har ${number(expected)}.`),
  },
  M06: {
    title: "Antalet arbetsdagar avviker från kalendern",
    message: ({ found, expected, holidays }) =>
      `Arbetsdagar ${number(found)}, enligt kalendern ${number(expected)}` +
      (holidays.length === 0 ? "." : ` (lediga vardagar: ${and(holidays.map(date))}).`),
  },
  M07: {
    title: "Beräkningsgrund saknas",
    message: ({ label, found, choices }) =>
      `Beräkningsgrunden ”${label}” saknas${found === "" ? "" : `: ”${found}” är inget alternativ`}.` +
      (choices.length === 0 ? "" : ` Välj ${or(choices)}.`),
  },
  M08: {
    title: "Året saknar mål",
    message: ({ year, process, years: set }) =>
      process === null
        ? `Avtalet har inga mål för ${String(year)}, endast ${years(set)} (punkt\u00A01.2).`
        : `${shortProcess(process)}: avtalet har inget mål för ${String(year)}, endast ${years(set)} (punkt\u00A01.2).`,
  },
};

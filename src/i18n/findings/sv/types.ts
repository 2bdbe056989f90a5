import type { DateGuess, TypesDetails } from "../../../validation/details/types";
import { errorName } from "../../errorNames";
import { localNumberFormat } from "../../localNumberFormat";
import { serialDateText } from "../../serialDateText";
import { type RuleTextsOf } from "../findingTexts";
import { number, or, percent } from "./words";

const either = (value: number, other: number | null): string =>
  or([value, ...(other === null ? [] : [other])].map((one) => number(one)));
const date = (serial: number): string => serialDateText("sv", serial);
const format = (code: string): string => localNumberFormat("sv", code);
const time = (hours: number, minutes: number): string => `${String(hours)}.${String(minutes).padStart(2, "0")}`;
const guess = (one: DateGuess): string =>
  "number" in one ? number(one.number) : `${number(one.migri)}/${number(one.whole)} (Migri och hela förfarandet)`;

export const types: RuleTextsOf<TypesDetails> = {
  T01: {
    title: "Ett tal är text",
    message: ({ text, number: value, other }) =>
      `”${text}” är text och går inte att räkna med. Som tal är det ${either(value, other)}.`,
  },
  T02: {
    title: "Punkt som decimaltecken",
    message: ({ text, number: value, other }) =>
      `”${text}” är text på grund av punkten. Som tal är det ${either(value, other)}.`,
  },
  T03: {
    title: "Hårt mellanslag i ett tal",
    message: ({ text, number: value, other }) =>
      `”${text}” är text, eftersom det innehåller ett hårt mellanslag. Som tal är det ${either(value, other)}.`,
  },
  T04: {
    title: "Excel har gjort talet till ett datum",
    message: ({ serial, isDate, guesses }) =>
      (isDate ? `Cellen innehåller datumet ${date(serial)}.` : `Talet ${number(serial)} visas som ett datum.`) +
      (guesses.length === 0 ? " Skriv talet på nytt." : ` Det ursprungliga var kanske ${or(guesses.map(guess))}.`),
  },
  T05: {
    title: "Två tal i samma cell",
    message: ({ text, first, second }) =>
      `Cellen innehåller två tal: ”${text}”. Skriv ${number(first)} och ${number(second)} i var sin cell.`,
  },
  T06: {
    title: "Enhet skriven i samma cell som talet",
    message: ({ text, unit }) => `”${text}” är text, eftersom enheten ${unit} är skriven i cellen. Skriv endast talet.`,
  },
  T07: {
    title: "Procenttalets skala",
    message: ({ value, suggestion }) =>
      `Cellen innehåller ${number(value)}, det vill säga ${percent(value)}. Menade du ${percent(suggestion)}?`,
  },
  T08: {
    title: "Tankstreck som minustecken",
    message: ({ text, number: value, other }) =>
      `”${text}” är text, eftersom ett tankstreck står i stället för minustecknet. Som tal är det ${either(value, other)}.`,
  },
  T09: {
    title: "En anteckning i stället för ett tal",
    message: ({ text }) => `Cellen innehåller ”${text}”. Lämna cellen tom om talet saknas.`,
  },
  T10: {
    title: "Cellen ser bara tom ut",
    message: ({ text }) =>
      text === "" ? "Cellen ser tom ut men innehåller en tom text." : "Cellen ser tom ut men innehåller mellanslag.",
  },
  T11: {
    title: "Excel har gjort talet till ett klockslag",
    message: ({ hours, minutes, guesses }) =>
      `Cellen innehåller klockslaget ${time(hours, minutes)} men borde innehålla ett tal.` +
      (guesses.length === 0 ? "" : ` Det ursprungliga var kanske ${or(guesses.map((one) => number(one)))}.`),
  },
  T12: {
    title: "Månader eller dygn?",
    message: ({ value, former }) =>
      former === null
        ? `Värdet ${number(value)}\u00A0mån. är mer än 24\u00A0mån.: är talet i dygn?`
        : `Värdet är ${number(value)}\u00A0dygn, föregående period ${number(former)}\u00A0dygn: är talet i månader?`,
  },
  T13: {
    title: "Talformatet avviker från kolumnens",
    message: ({ found, expected, cells }) =>
      `${cells === 1 ? "Talformatet" : `Talformatet i ${number(cells)} celler`} är ”${format(found)}”, borde vara ”${format(expected)}”.`,
  },
  T14: {
    title: "Cellen visar ett fel",
    message: ({ error, cells }) =>
      cells === 1
        ? `Cellen visar felet ${errorName("sv", error)}.`
        : `Felet ${errorName("sv", error)} visas i ${number(cells)} celler: Excel känner inte till formelns funktion.`,
  },
  T15: {
    title: "Talet är negativt",
    message: ({ value }) => `Talet ${number(value)} får inte vara negativt.`,
  },
  T16: {
    title: "Antalet är inte ett heltal",
    message: ({ value }) => `Antalet ${number(value)} är inte ett heltal.`,
  },
  T17: {
    title: "Datumet är text",
    message: ({ text, dates, wanted }) =>
      wanted === "date"
        ? `”${text}” är text. Som datum är det ${or(dates.map(date))}.`
        : `Cellen borde innehålla ett tal, men innehåller datumet ”${text}”.`,
  },
  T18: {
    title: "Cellen innehåller inget tal",
    message: ({ text, wanted }) =>
      wanted === "date"
        ? `Cellen borde innehålla ett datum, men innehåller ”${text}”.`
        : `Cellen borde innehålla ett tal, men innehåller ”${text}”.`,
  },
};

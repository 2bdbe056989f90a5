import type { TypesDetails } from "../../../validation/details/types";
import { errorName } from "../../errorNames";
import { type RuleTextsOf } from "../findingTexts";
import { number, percent } from "./words";

export const types: RuleTextsOf<TypesDetails> = {
  T01: {
    title: "Ett tal är text",
    message: ({ text, number: value }) =>
      `”${text}” är text och går inte att räkna med. Som tal är det ${number(value)}.`,
  },
  T03: {
    title: "Hårt mellanslag i ett tal",
    message: ({ text, number: value }) =>
      `”${text}” är text, eftersom det innehåller ett hårt mellanslag. Som tal är det ${number(value)}.`,
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
  T18: {
    title: "Cellen innehåller inget tal",
    message: ({ text }) =>
      text.trim() === ""
        ? "Cellen ser tom ut men innehåller mellanslag."
        : `Cellen borde innehålla ett tal, men innehåller ”${text}”.`,
  },
};

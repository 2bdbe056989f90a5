import type { TypesDetails } from "../../../validation/details/types";
import { errorName } from "../../errorNames";
import { type RuleTextsOf } from "../findingTexts";
import { number, percent } from "./words";

export const types: RuleTextsOf<TypesDetails> = {
  T01: {
    title: "Luku on tekstiä",
    message: ({ text, number: value }) =>
      `”${text}” on tekstiä, joten sillä ei voi laskea. Lukuna se on ${number(value)}.`,
  },
  T03: {
    title: "Luvussa on sitova välilyönti",
    message: ({ text, number: value }) =>
      `”${text}” on tekstiä, koska siinä on sitova välilyönti. Lukuna se on ${number(value)}.`,
  },
  T05: {
    title: "Solussa on kaksi lukua",
    message: ({ text, first, second }) =>
      `Solussa on kaksi lukua: ”${text}”. Kirjoita ${number(first)} ja ${number(second)} omiin soluihinsa.`,
  },
  T06: {
    title: "Solussa on luvun lisäksi yksikkö",
    message: ({ text, unit }) => `”${text}” on tekstiä, koska luvun perässä on yksikkö ${unit}. Kirjoita pelkkä luku.`,
  },
  T07: {
    title: "Prosenttiluvun asteikko",
    message: ({ value, suggestion }) =>
      `Solussa on ${number(value)} eli ${percent(value)}. Tarkoititko ${percent(suggestion)}?`,
  },
  T14: {
    title: "Solussa on virhe",
    message: ({ error, cells }) =>
      cells === 1
        ? `Solussa on virhe ${errorName("fi", error)}.`
        : `Virhe ${errorName("fi", error)} on ${number(cells)} solussa: Excel ei tunne kaavan funktiota.`,
  },
  T15: {
    title: "Luku on negatiivinen",
    message: ({ value }) => `Luku ${number(value)} ei voi olla negatiivinen.`,
  },
  T16: {
    title: "Kappalemäärä ei ole kokonaisluku",
    message: ({ value }) => `Kappalemäärä ${number(value)} ei ole kokonaisluku.`,
  },
  T18: {
    title: "Solussa ei ole lukua",
    message: ({ text }) =>
      text.trim() === ""
        ? "Solu näyttää tyhjältä, mutta siinä on välilyöntejä."
        : `Solussa pitäisi olla luku, mutta siinä on ”${text}”.`,
  },
};

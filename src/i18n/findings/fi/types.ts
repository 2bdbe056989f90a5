import type { DateGuess, TypesDetails } from "../../../validation/details/types";
import { errorName } from "../../errorNames";
import { localNumberFormat } from "../../localNumberFormat";
import { serialDateText } from "../../serialDateText";
import { type RuleTextsOf } from "../findingTexts";
import { number, or, percent } from "./words";

const either = (value: number, other: number | null): string =>
  or([value, ...(other === null ? [] : [other])].map((one) => number(one)));
const date = (serial: number): string => serialDateText("fi", serial);
const format = (code: string): string => localNumberFormat("fi", code);
const time = (hours: number, minutes: number): string => `${String(hours)}.${String(minutes).padStart(2, "0")}`;
const guess = (one: DateGuess): string =>
  "number" in one ? number(one.number) : `${number(one.migri)}/${number(one.whole)} (Migri ja kokonaisuus)`;

export const types: RuleTextsOf<TypesDetails> = {
  T01: {
    title: "Luku on tekstiä",
    message: ({ text, number: value, other }) =>
      `”${text}” on tekstiä, joten sillä ei voi laskea. Lukuna se on ${either(value, other)}.`,
  },
  T02: {
    title: "Desimaalierottimena on piste",
    message: ({ text, number: value, other }) =>
      `”${text}” on tekstiä pisteen vuoksi. Lukuna se on ${either(value, other)}.`,
  },
  T03: {
    title: "Luvussa on sitova välilyönti",
    message: ({ text, number: value, other }) =>
      `”${text}” on tekstiä, koska siinä on sitova välilyönti. Lukuna se on ${either(value, other)}.`,
  },
  T04: {
    title: "Excel on tehnyt luvusta päivämäärän",
    message: ({ serial, isDate, guesses }) =>
      (isDate ? `Solussa on päivämäärä ${date(serial)}.` : `Luku ${number(serial)} näkyy päivämääränä.`) +
      (guesses.length === 0 ? " Kirjoita luku uudelleen." : ` Alkuperäinen oli kenties ${or(guesses.map(guess))}.`),
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
  T08: {
    title: "Miinusmerkkinä on ajatusviiva",
    message: ({ text, number: value, other }) =>
      `”${text}” on tekstiä, koska miinusmerkin paikalla on ajatusviiva. Lukuna se on ${either(value, other)}.`,
  },
  T09: {
    title: "Luvun paikalla on merkintä",
    message: ({ text }) => `Solussa on merkintä ”${text}”. Jätä solu tyhjäksi, jos lukua ei ole.`,
  },
  T10: {
    title: "Solu vain näyttää tyhjältä",
    message: ({ text }) =>
      text === ""
        ? "Solu näyttää tyhjältä, mutta siinä on tyhjä teksti."
        : "Solu näyttää tyhjältä, mutta siinä on välilyöntejä.",
  },
  T11: {
    title: "Excel on tehnyt luvusta kellonajan",
    message: ({ hours, minutes, guesses }) =>
      `Solussa on kellonaika ${time(hours, minutes)}, vaikka siinä pitäisi olla luku.` +
      (guesses.length === 0 ? "" : ` Alkuperäinen oli kenties ${or(guesses.map((one) => number(one)))}.`),
  },
  T12: {
    title: "Kuukausia vai vuorokausia?",
    message: ({ value, former }) =>
      former === null
        ? `Arvo ${number(value)}\u00A0kk on yli 24\u00A0kk: onko luku vuorokausina?`
        : `Arvo ${number(value)}\u00A0vrk, edellisellä jaksolla ${number(former)}\u00A0vrk: onko luku kuukausina?`,
  },
  T13: {
    title: "Lukumuotoilu poikkeaa sarakkeesta",
    message: ({ found, expected, cells }) =>
      `${cells === 1 ? "Lukumuotoilu" : `${number(cells)} solun lukumuotoilu`} on ”${format(found)}”, pitäisi olla ”${format(expected)}”.`,
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
  T17: {
    title: "Päivämäärä on tekstiä",
    message: ({ text, dates, wanted }) =>
      wanted === "date"
        ? `”${text}” on tekstiä. Päivämääränä se on ${or(dates.map(date))}.`
        : `Solussa pitäisi olla luku, mutta siinä on päivämäärä ”${text}”.`,
  },
  T18: {
    title: "Solussa ei ole lukua",
    message: ({ text, wanted }) =>
      wanted === "date"
        ? `Solussa pitäisi olla päivämäärä, mutta siinä on ”${text}”.`
        : `Solussa pitäisi olla luku, mutta siinä on ”${text}”.`,
  },
};

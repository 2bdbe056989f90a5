import type { Unit } from "../../scoreboard/layout/spec";
import { formatsOf } from "../format";
import type { ExplanationTexts } from "./explanationTexts";

const { number } = formatsOf("sv");

const UNITS: Readonly<Record<Exclude<Unit, "">, string>> = {
  "%": "%",
  "€": "€",
  h: "timmar",
  hlö: "personer",
  htv: "årsverken",
  kk: "månader",
  kpl: "stycken",
  min: "minuter",
  "pts/hlö/pv": "beslut per person och dag",
  "pts/htv": "beslut per årsverke",
  pv: "dagar",
  v: "år",
  vrk: "dygn",
  "vrk|kk": "dygn eller månader",
};

export const sv: ExplanationTexts = {
  heading: "Förklara cellen",
  reading: "Cellen läses…",
  empty: "Cellen är tom.",
  typed: "Ett värde har skrivits in i cellen. Den har ingen formel.",
  spilled: (address) => `Cellen fylls av formeln i cell ${address}.`,
  otherFormula: "Cellen har en formel, men ingen av resultattavlans funktioner.",
  unreadable: "Formeln har delar som inte kan förklaras.",
  entry: {
    typed: "Cellen fylls i för hand.",
    calculated: "En formel räknar ut talet.",
    lookup: "En formel hämtar talet.",
    fixed: "Innehållet kommer från mallen och ändras inte.",
  },
  unit: (unit) => `Enhet: ${UNITS[unit]}.`,
  definition: "Definition",
  formula: "Formel",
  inputs: "Ingångsvärden",
  result: "Resultat",
  target: "Mål",
  whyError: "Vad felet beror på",
  verdict: { met: "Målet nås", near: "Målet nås nästan", missed: "Målet nås inte" },
  blank: "tom",
  values: (count) => (count === 1 ? "1 värde" : `${number(count)} värden`),
  size: (rows, columns) =>
    `${rows === 1 ? "1 rad" : `${number(rows)} rader`}, ${columns === 1 ? "1 kolumn" : `${number(columns)} kolumner`}`,
  notCalculated: "Värdet kan inte räknas ut här.",
  notReached: "Den här delen av formeln används inte nu.",
  goTo: (address) => `Gå till cell ${address}`,
  stale: (shown, calculated) =>
    `Cellen visar ${shown}, men ingångsvärdena ger ${calculated}. Räkna om arbetsboken med F9.`,
  unknownName: (shown, calculated) =>
    `Cellen visar ${shown}, eftersom Excel inte känner till en funktion i formeln. Ingångsvärdena ger ${calculated}.`,
  passedOn: (parameter) => `Felet finns redan i argumentet ${parameter}.`,
  unknownFault: "Områdena är inte lika stora, eller så duger något ingångsvärde inte.",
  targetOf: (measure, value) => {
    switch (measure) {
      case "days":
        return `Högst ${value}\u00A0dygn`;
      case "statutory":
        return `Lagstadgad maximitid ${value}\u00A0dygn`;
      case "share":
        return `Minst ${value} inom målsatt tid`;
      case "indicator":
        return value;
    }
  },
  ownTable: "Arbetsbokens egen måltabell",
};

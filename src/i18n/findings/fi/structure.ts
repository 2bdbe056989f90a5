import type { StructureDetails } from "../../../validation/details/structure";
import { fewRowNumbers, type RuleTextsOf } from "../findingTexts";
import { and, number, row } from "./words";

export const structure: RuleTextsOf<StructureDetails> = {
  S01: { title: "Välilehti puuttuu", message: ({ missing }) => `Välilehti ”${missing}” puuttuu.` },
  S03: {
    title: "Otsikko puuttuu tai on muuttunut",
    message: ({ found, heading }) => {
      if (found === null) return `Otsikkoa ”${heading}” ei löydy.`;
      return found === ""
        ? `Otsikko on tyhjä, mallissa se on ”${heading}”.`
        : `Otsikko on ”${found}”, mallissa ”${heading}”.`;
    },
  },
  S04: {
    title: "Rivi puuttuu",
    message: ({ row: name, rows }) =>
      name ? `Rivi ”${row(name)}” puuttuu.` : `Kaikki prosessien rivit (${number(rows)}) puuttuvat.`,
  },
  S05: {
    title: "Sama rivi on useaan kertaan",
    message: ({ row: name, rows }) => {
      const { shown, more } = fewRowNumbers(rows);
      const where =
        more === 0 ? `riveillä ${and(shown)}` : `${number(rows.length)} rivillä, muun muassa riveillä ${and(shown)}`;
      return `”${row(name)}” on ${where}.`;
    },
  },
  S06: {
    title: "Tuntematon prosessi",
    message: ({ found, suggestion }) =>
      `Prosessia ”${found}” ei ole sopimuksessa.${suggestion === null ? "" : ` Tarkoititko ”${suggestion}”?`}`,
  },
  S11: {
    title: "Pakollinen solu on tyhjä",
    message: ({ row: name, headings, cells }) =>
      name
        ? `${row(name)}: ${and(headings.map((heading) => `”${heading}”`))} ${headings.length === 1 ? "puuttuu" : "puuttuvat"}.`
        : `Taulukossa ei ole vielä lukuja. Pakollisia soluja on täyttämättä ${number(cells)}.`,
  },
};

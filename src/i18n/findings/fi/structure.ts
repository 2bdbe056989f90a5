import type { StructureDetails } from "../../../validation/details/structure";
import { fewLines, fewRowNumbers, type RuleTextsOf, shortProcess } from "../findingTexts";
import { and, number, row } from "./words";

export const structure: RuleTextsOf<StructureDetails> = {
  S01: { title: "Välilehti puuttuu", message: ({ missing }) => `Välilehti ”${missing}” puuttuu.` },
  S02: {
    title: "Välilehden nimi poikkeaa mallista",
    message: ({ found, sheet }) => `Välilehden nimi on ”${found}”, mallissa ”${sheet}”.`,
  },
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
  S07: {
    title: "Rivien järjestys poikkeaa mallista",
    message: ({ found, expected }) =>
      `Rivien järjestys poikkeaa mallista: tässä on ”${row(found)}”, mallissa ”${row(expected)}”.`,
  },
  S08: {
    title: "Piilotettuja rivejä tai sarakkeita",
    message: ({ lines, spans }) => {
      const { shown, more } = fewLines(lines, spans);
      const others = more === 0 ? [] : [more === 1 ? "yksi muu kohta" : `${number(more)} muuta kohtaa`];
      const what = lines === "rows" ? "Taulukon rivejä" : "Taulukon sarakkeita";
      return `${what} on piilotettu tai suodatettu pois näkyvistä: ${and([...shown, ...others])}.`;
    },
  },
  S09: {
    title: "Yhdistettyjä soluja taulukossa",
    message: ({ range }) => `Solut ${range} on yhdistetty. Vain ensimmäisessä voi olla arvo.`,
  },
  S10: {
    title: "Jatkolupa prosessilla, jolla sitä ei ole",
    message: ({ process, cells }) =>
      `Prosessilla ”${shortProcess(process)}” ei ole jatkolupaa sopimuksen taulukossa, mutta jatkoluvan rivillä on ${number(cells)} ${cells === 1 ? "luku" : "lukua"}.`,
  },
  S11: {
    title: "Pakollinen solu on tyhjä",
    message: ({ row: name, headings, cells }) =>
      name
        ? `${row(name)}: ${and(headings.map((heading) => `”${heading}”`))} ${headings.length === 1 ? "puuttuu" : "puuttuvat"}.`
        : `Taulukossa ei ole vielä lukuja. Pakollisia soluja on täyttämättä ${number(cells)}.`,
  },
};

import type { StructureDetails } from "../../../validation/details/structure";
import { fewRowNumbers, type RuleTextsOf } from "../findingTexts";
import { and, number, row } from "./words";

export const structure: RuleTextsOf<StructureDetails> = {
  S01: { title: "Ett blad saknas", message: ({ missing }) => `Bladet ”${missing}” saknas.` },
  S03: {
    title: "En rubrik saknas eller har ändrats",
    message: ({ found, heading }) => {
      if (found === null) return `Rubriken ”${heading}” finns inte.`;
      return found === ""
        ? `Rubriken är tom, i mallen är den ”${heading}”.`
        : `Rubriken är ”${found}”, i mallen ”${heading}”.`;
    },
  },
  S04: {
    title: "En rad saknas",
    message: ({ row: name, rows }) =>
      name ? `Raden ”${row(name)}” saknas.` : `Alla processrader (${number(rows)}) saknas.`,
  },
  S05: {
    title: "Samma rad förekommer flera gånger",
    message: ({ row: name, rows }) => {
      const { shown, more } = fewRowNumbers(rows);
      const where = more === 0 ? `raderna ${and(shown)}` : `${number(rows.length)} rader, bland annat ${and(shown)}`;
      return `”${row(name)}” finns på ${where}.`;
    },
  },
  S06: {
    title: "Okänd process",
    message: ({ found, suggestion }) =>
      `Processen ”${found}” finns inte i avtalet.${suggestion === null ? "" : ` Menade du ”${suggestion}”?`}`,
  },
  S11: {
    title: "En obligatorisk cell är tom",
    message: ({ row: name, headings, cells }) =>
      name
        ? `${row(name)}: ${and(headings.map((heading) => `”${heading}”`))} saknas.`
        : `Tabellen har inga siffror ännu. Obligatoriska celler som inte är ifyllda: ${number(cells)}.`,
  },
};

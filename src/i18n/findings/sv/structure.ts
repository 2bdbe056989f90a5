import type { StructureDetails } from "../../../validation/details/structure";
import { fewLines, fewRowNumbers, type RuleTextsOf, shortProcess } from "../findingTexts";
import { and, number, row } from "./words";

export const structure: RuleTextsOf<StructureDetails> = {
  S01: { title: "Ett blad saknas", message: ({ missing }) => `Bladet ”${missing}” saknas.` },
  S02: {
    title: "Bladets namn avviker från mallen",
    message: ({ found, sheet }) => `Bladet heter ”${found}”, i mallen ”${sheet}”.`,
  },
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
  S07: {
    title: "Radernas ordning avviker från mallen",
    message: ({ found, expected }) =>
      `Radernas ordning avviker från mallen: här står ”${row(found)}”, i mallen ”${row(expected)}”.`,
  },
  S08: {
    title: "Dolda rader eller kolumner",
    message: ({ lines, spans }) => {
      const { shown, more } = fewLines(lines, spans);
      const others = more === 0 ? [] : [more === 1 ? "ett annat ställe" : `${number(more)} andra ställen`];
      const what = lines === "rows" ? "Rader" : "Kolumner";
      return `${what} i tabellen är dolda eller bortfiltrerade: ${and([...shown, ...others])}.`;
    },
  },
  S09: {
    title: "Sammanfogade celler i tabellen",
    message: ({ range }) => `Cellerna ${range} är sammanfogade. Bara den första kan ha ett värde.`,
  },
  S10: {
    title: "Fortsatt tillstånd i en process som inte har det",
    message: ({ process, cells }) =>
      `Processen ”${shortProcess(process)}” har inget fortsatt tillstånd i avtalets tabell, men raden för fortsatt tillstånd har ${number(cells)} tal.`,
  },
  S11: {
    title: "En obligatorisk cell är tom",
    message: ({ row: name, headings, cells }) =>
      name
        ? `${row(name)}: ${and(headings.map((heading) => `”${heading}”`))} saknas.`
        : `Tabellen har inga siffror ännu. Obligatoriska celler som inte är ifyllda: ${number(cells)}.`,
  },
};

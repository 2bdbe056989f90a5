import type { StructureDetails } from "../../../validation/details/structure";
import { fewRowNumbers, type RuleTextsOf } from "../findingTexts";
import { and, number, row } from "./words";

export const structure: RuleTextsOf<StructureDetails> = {
  S01: { title: "Sheet is missing", message: ({ missing }) => `Sheet “${missing}” is missing.` },
  S03: {
    title: "Heading is missing or changed",
    message: ({ found, heading }) => {
      if (found === null) return `Heading “${heading}” is not there.`;
      return found === ""
        ? `The heading is empty; the template has “${heading}”.`
        : `The heading is “${found}”; the template has “${heading}”.`;
    },
  },
  S04: {
    title: "Row is missing",
    message: ({ row: name, rows }) =>
      name ? `The row “${row(name)}” is missing.` : `All process rows (${number(rows)}) are missing.`,
  },
  S05: {
    title: "Same row more than once",
    message: ({ row: name, rows }) => {
      const { shown, more } = fewRowNumbers(rows);
      const where = more === 0 ? `rows ${and(shown)}` : `${number(rows.length)} rows, among them ${and(shown)}`;
      return `“${row(name)}” is on ${where}.`;
    },
  },
  S06: {
    title: "Unknown process",
    message: ({ found, suggestion }) =>
      `The agreement has no process “${found}”.${suggestion === null ? "" : ` Did you mean “${suggestion}”?`}`,
  },
  S11: {
    title: "Required cell is empty",
    message: ({ row: name, headings, cells }) =>
      name
        ? `${row(name)}: ${and(headings.map((heading) => `“${heading}”`))} ${headings.length === 1 ? "is" : "are"} missing.`
        : `The table has no figures yet. Required cells to fill in: ${number(cells)}.`,
  },
};

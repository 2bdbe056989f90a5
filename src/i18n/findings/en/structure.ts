import type { StructureDetails } from "../../../validation/details/structure";
import { fewLines, fewRowNumbers, type RuleTextsOf, shortProcess } from "../findingTexts";
import { and, number, row } from "./words";

export const structure: RuleTextsOf<StructureDetails> = {
  S01: { title: "Sheet is missing", message: ({ missing }) => `Sheet “${missing}” is missing.` },
  S02: {
    title: "Sheet name differs from the template",
    message: ({ found, sheet }) => `The sheet’s name is “${found}”; the template has “${sheet}”.`,
  },
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
  S07: {
    title: "Row order differs from the template",
    message: ({ found, expected }) =>
      `The row order differs from the template: “${row(found)}” stands here; the template has “${row(expected)}”.`,
  },
  S08: {
    title: "Hidden rows or columns",
    message: ({ lines, spans }) => {
      const { shown, more } = fewLines(lines, spans);
      const others = more === 0 ? [] : [more === 1 ? "one more place" : `${number(more)} more places`];
      const what = lines === "rows" ? "Rows" : "Columns";
      return `${what} of the table are hidden or filtered out: ${and([...shown, ...others])}.`;
    },
  },
  S09: {
    title: "Merged cells in the table",
    message: ({ range }) => `Cells ${range} are merged. Only the first can hold a value.`,
  },
  S10: {
    title: "Extension of a process that has none",
    message: ({ process, cells }) =>
      `The process “${shortProcess(process)}” has no extension in the agreement’s table, but the row of its extensions has ${number(cells)} ${cells === 1 ? "figure" : "figures"}.`,
  },
  S11: {
    title: "Required cell is empty",
    message: ({ row: name, headings, cells }) =>
      name
        ? `${row(name)}: ${and(headings.map((heading) => `“${heading}”`))} ${headings.length === 1 ? "is" : "are"} missing.`
        : `The table has no figures yet. Required cells to fill in: ${number(cells)}.`,
  },
};

import type { Period } from "../../measures/calendar/period";
import type { Comparison, NamedFigure, RowName } from "../../validation/findings";
import { errorName } from "../errorNames";
import { formatsOf } from "../format";
import { periodLabel } from "../pane/periodLabel";
import { fewRowNumbers, shortProcess, type FindingTexts } from "./findingTexts";

const { number, percent, and, or } = formatsOf("en");
const KINDS = { first: "first permit", extension: "extension" };

const row = ({ process, kind, year }: RowName): string =>
  [shortProcess(process), kind && KINDS[kind], year === undefined ? null : String(year)]
    .filter((part) => part !== null)
    .join(", ");
const figure = ({ heading, value }: NamedFigure): string => `“${heading}” ${number(value)}`;
const days = (value: number): string => `${number(value)} ${value === 1 ? "day" : "days"}`;
const compared = ({ value, target, met }: Comparison): string =>
  `${days(value)} (target ${number(target)}) ${met ? "met" : "missed"}`;
const years = (list: readonly number[]): string => `for ${and(list.map(String))}`;
const choice = (period: Period): string => {
  const word = { quarter: "quarter", months: "month", year: "year", date: "day" }[period.form];
  return `${periodLabel("en", period)} (${word})`;
};
const agreed = (value: number | string | null, share: boolean): string => {
  if (value === null) return "empty";
  if (typeof value === "string") return `“${value}”`;
  return share ? percent(value) : number(value);
};

export const en: FindingTexts = {
  severities: { error: "Error", warning: "Warning", info: "Note" },
  rules: {
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
    M01: {
      title: "Period is not recognised",
      message: ({ value }) =>
        `${value === "" ? "The period is missing." : `The period “${value}” is not recognised.`} Write it as 2022Q3.`,
    },
    M02: {
      title: "Period is ambiguous",
      message: ({ value, choices }) => `The period “${value}” is ambiguous. Write ${or(choices.map(choice))}.`,
    },
    M08: {
      title: "No target for the year",
      message: ({ year, process, years: set }) =>
        process === null
          ? `The agreement has no targets for ${String(year)}, only ${years(set)} (clause 1.2).`
          : `${shortProcess(process)}: the agreement has no target for ${String(year)}, only ${years(set)} (clause 1.2).`,
    },
    T01: {
      title: "Number is text",
      message: ({ text, number: value }) =>
        `“${text}” is text and cannot be calculated with. As a number it is ${number(value)}.`,
    },
    T03: {
      title: "No-break space in a number",
      message: ({ text, number: value }) =>
        `“${text}” is text because there is a no-break space in it. As a number it is ${number(value)}.`,
    },
    T05: {
      title: "Two figures in one cell",
      message: ({ text, first, second }) =>
        `The cell holds two figures: “${text}”. Write ${number(first)} and ${number(second)} in cells of their own.`,
    },
    T06: {
      title: "Unit typed with the figure",
      message: ({ text, unit }) =>
        `“${text}” is text because the unit ${unit} was typed with it. Type the figure alone.`,
    },
    T07: {
      title: "Scale of a percentage",
      message: ({ value, suggestion }) =>
        `The cell holds ${number(value)}, which is ${percent(value)}. Did you mean ${percent(suggestion)}?`,
    },
    T14: {
      title: "Cell shows an error",
      message: ({ error, cells }) =>
        cells === 1
          ? `The cell shows the error ${errorName("en", error)}.`
          : `${number(cells)} cells show the error ${errorName("en", error)}: Excel does not know the formula’s function.`,
    },
    T15: { title: "Figure is negative", message: ({ value }) => `The figure ${number(value)} cannot be negative.` },
    T16: {
      title: "Count is not a whole number",
      message: ({ value }) => `The count ${number(value)} is not a whole number.`,
    },
    T18: {
      title: "Cell holds no number",
      message: ({ text }) =>
        text.trim() === ""
          ? "The cell looks empty but holds blanks."
          : `The cell should hold a number but holds “${text}”.`,
    },
    A01: {
      title: "Decisions do not add up",
      message: ({ total, positive, negative, other }) =>
        `Decisions ${number(total)}, but positive ${number(positive)} + negative ${number(negative)} + ` +
        `other ${number(other)} = ${number(positive + negative + other)}.`,
    },
    A03: {
      title: "Share does not fit its figures",
      message: ({ found, part, whole, computed }) =>
        `The share is ${percent(found)}, but ${figure(part)} / ${figure(whole)} = ${percent(computed)}.`,
    },
    A04: {
      title: "Part is greater than the whole",
      message: ({ part, whole }) => `${figure(part)} is greater than ${figure(whole)}.`,
    },
    A05: {
      title: "Decisions per person-year do not fit",
      message: ({ found, decisions, htv, computed }) =>
        `Decisions per person-year are ${number(found, 2)}, but decisions ${number(decisions)} / person-years ` +
        `${number(htv, 2)} = ${number(computed, 2)} (clause 1.1.3, annex Tehokkuus **).`,
    },
    A06: {
      title: "UMA decisions per worker and working day do not fit",
      message: ({ found, decisions, users, workdays, computed }) =>
        `The figure is ${number(found, 3)}, but decisions ${number(decisions)} / users ${number(users)} / ` +
        `working days ${number(workdays)} = ${number(computed, 3)} (clause 2.4, annex Tehokkuus *).`,
    },
    A09: {
      title: "Migri’s average exceeds that of the whole",
      message: ({ migri, whole }) =>
        `Migri’s average ${days(migri)} is greater than the average of the whole procedure ${days(whole)}, which includes it.`,
    },
    G01: {
      title: "Average above the target",
      message: ({ row: name, value, target, year }) =>
        `${row(name)}: average ${days(value)}, target ${days(target)} (${String(year)}, clause 1.2).`,
    },
    G02: {
      title: "Average above the statutory maximum",
      message: ({ row: name, value, limit }) =>
        `${row(name)}: average ${days(value)} exceeds the statutory maximum of ${days(limit)}.`,
    },
    G03: {
      title: "Only one of the averages meets its target",
      message: ({ row: name, migri, whole, year }) =>
        `${row(name)}: Migri ${compared(migri)}, whole procedure ${compared(whole)} (${String(year)}, clause 1.2).`,
    },
    G07: {
      title: "Target differs from the agreement",
      message: ({ row: name, heading, share, found, agreed: right }) =>
        `${row(name)}: “${heading}” is ${agreed(found, share)}, in the agreement ${agreed(right, share)} (clause 1.2).`,
    },
    F01: {
      title: "Formula typed over",
      message: ({ value }) =>
        `The formula was typed over with ${typeof value === "number" ? number(value) : `“${String(value)}”`}. ` +
        "The cell no longer follows the other figures.",
    },
    F02: {
      title: "Formula differs from its column",
      message: ({ formula, columnFormula }) =>
        formula === ""
          ? `The formula is missing. The column’s formula is ${columnFormula}.`
          : `The formula ${formula} differs from the column’s formula ${columnFormula}.`,
    },
    F09: {
      title: "Workbook is not calculated",
      message: ({ formulas }) =>
        `The formulas (${number(formulas)}) have no results because the workbook was never calculated. ` +
        "Open it in Excel, wait until calculation is done, and save it.",
    },
  },
};

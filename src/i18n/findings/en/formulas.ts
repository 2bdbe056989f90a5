import type { FormulasDetails } from "../../../validation/details/formulas";
import { fewRowNumbers, type RuleTextsOf } from "../findingTexts";
import { and, number } from "./words";

/** Of how many cells below each other the same is said. */
const below = (cells: number): string => (cells === 1 ? "" : ` This goes for ${number(cells)} cells below each other.`);

export const formulas: RuleTextsOf<FormulasDetails> = {
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
  F03: {
    title: "Formula reads another workbook",
    message: ({ file, cells }) =>
      `The formula reads another workbook${file === "" ? "" : ` “${file}”`}. Its figure may be old.${below(cells)}`,
  },
  F04: {
    title: "Sum leaves rows out",
    message: ({ range, rows }) => {
      const { shown, more } = fewRowNumbers(rows);
      const others = more === 0 ? [] : [more === 1 ? "one more" : `${number(more)} more`];
      return `The sum ${range} leaves out ${rows.length === 1 ? "row" : "rows"} ${and([...shown, ...others])}.`;
    },
  },
  F05: {
    title: "Add-in function not found",
    message: ({ function: name, cells }) => `Excel does not find the add-in’s function ${name}.${below(cells)}`,
  },
  F06: {
    title: "Figure typed into a formula",
    message: ({ constant, name, cells }) =>
      `The figure ${number(constant)} is typed into the formula. ` +
      (name === null
        ? "It does not change with the period or the basis of counting."
        : `The cell ${name} holds the same figure.`) +
      below(cells),
  },
  F07: {
    title: "Formula shows an error as zero",
    message: ({ cells }) => `The formula shows an error as zero, so a missing figure looks like zero.${below(cells)}`,
  },
  F08: {
    title: "Calculation is manual",
    message: ({ formulas }) => `Calculation is manual: the formulas (${number(formulas)}) may show old figures.`,
  },
  F09: {
    title: "Workbook is not calculated",
    message: ({ formulas }) =>
      `The formulas (${number(formulas)}) have no results because the workbook was never calculated. ` +
      "Open it in Excel, wait until calculation is done, and save it.",
  },
};

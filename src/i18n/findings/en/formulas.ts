import type { FormulasDetails } from "../../../validation/details/formulas";
import { type RuleTextsOf } from "../findingTexts";
import { number } from "./words";

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
  F09: {
    title: "Workbook is not calculated",
    message: ({ formulas }) =>
      `The formulas (${number(formulas)}) have no results because the workbook was never calculated. ` +
      "Open it in Excel, wait until calculation is done, and save it.",
  },
};

import type { TypesDetails } from "../../../validation/details/types";
import { errorName } from "../../errorNames";
import { type RuleTextsOf } from "../findingTexts";
import { number, percent } from "./words";

export const types: RuleTextsOf<TypesDetails> = {
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
    message: ({ text, unit }) => `“${text}” is text because the unit ${unit} was typed with it. Type the figure alone.`,
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
};

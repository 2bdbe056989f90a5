import type { DateGuess, TypesDetails } from "../../../validation/details/types";
import { errorName } from "../../errorNames";
import { localNumberFormat } from "../../localNumberFormat";
import { serialDateText } from "../../serialDateText";
import { type RuleTextsOf } from "../findingTexts";
import { number, or, percent } from "./words";

const either = (value: number, other: number | null): string =>
  or([value, ...(other === null ? [] : [other])].map((one) => number(one)));
const date = (serial: number): string => serialDateText("en", serial);
const format = (code: string): string => localNumberFormat("en", code);
const time = (hours: number, minutes: number): string => `${String(hours)}:${String(minutes).padStart(2, "0")}`;
const guess = (one: DateGuess): string =>
  "number" in one ? number(one.number) : `${number(one.migri)}/${number(one.whole)} (Migri and the whole procedure)`;

export const types: RuleTextsOf<TypesDetails> = {
  T01: {
    title: "Number is text",
    message: ({ text, number: value, other }) =>
      `“${text}” is text and cannot be used in calculations. As a number it is ${either(value, other)}.`,
  },
  T02: {
    title: "Point used as decimal separator",
    message: ({ text, number: value, other }) =>
      `“${text}” is text because of its point. As a number it is ${either(value, other)}.`,
  },
  T03: {
    title: "No-break space in a number",
    message: ({ text, number: value, other }) =>
      `“${text}” is text because there is a no-break space in it. As a number it is ${either(value, other)}.`,
  },
  T04: {
    title: "Excel has turned a figure into a date",
    message: ({ serial, isDate, guesses }) =>
      (isDate ? `The cell holds the date ${date(serial)}.` : `The number ${number(serial)} is shown as a date.`) +
      (guesses.length === 0 ? " Type the figure again." : ` The original was perhaps ${or(guesses.map(guess))}.`),
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
  T08: {
    title: "Dash used as a minus sign",
    message: ({ text, number: value, other }) =>
      `“${text}” is text because a dash stands for the minus sign. As a number it is ${either(value, other)}.`,
  },
  T09: {
    title: "Text in place of a figure",
    message: ({ text }) => `The cell holds “${text}”. Leave it empty where there is no figure.`,
  },
  T10: {
    title: "Cell only looks empty",
    message: ({ text }) =>
      text === "" ? "The cell looks empty but holds an empty text." : "The cell looks empty but holds blanks.",
  },
  T11: {
    title: "Excel has turned a figure into a time",
    message: ({ hours, minutes, guesses }) =>
      `The cell holds the time ${time(hours, minutes)} but should hold a number.` +
      (guesses.length === 0 ? "" : ` The original was perhaps ${or(guesses.map((one) => number(one)))}.`),
  },
  T12: {
    title: "Months or days?",
    message: ({ value, former }) =>
      former === null
        ? `The value of ${number(value)}\u00A0months is above 24\u00A0months: is the figure in days?`
        : `The value is ${number(value)}\u00A0days, ${number(former)}\u00A0days in the former period: is the figure in months?`,
  },
  T13: {
    title: "Number format differs from the column",
    message: ({ found, expected, cells }) =>
      `${cells === 1 ? "The number format" : `The number format of ${number(cells)} cells`} is “${format(found)}”, expected “${format(expected)}”.`,
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
  T17: {
    title: "Date is text",
    message: ({ text, dates, wanted }) =>
      wanted === "date"
        ? `“${text}” is text. As a date it is ${or(dates.map(date))}.`
        : `The cell should hold a number but holds the date “${text}”.`,
  },
  T18: {
    title: "Cell holds no number",
    message: ({ text, wanted }) =>
      wanted === "date"
        ? `The cell should hold a date but holds “${text}”.`
        : `The cell should hold a number but holds “${text}”.`,
  },
};

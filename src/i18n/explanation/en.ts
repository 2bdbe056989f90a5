import type { Unit } from "../../scoreboard/layout/spec";
import { formatsOf } from "../format";
import type { ExplanationTexts } from "./explanationTexts";

const { number } = formatsOf("en");

const UNITS: Readonly<Record<Exclude<Unit, "">, string>> = {
  "%": "%",
  "€": "€",
  h: "hours",
  hlö: "persons",
  htv: "person-years",
  kk: "months",
  kpl: "number",
  min: "minutes",
  "pts/hlö/pv": "decisions per person and day",
  "pts/htv": "decisions per person-year",
  pv: "days",
  v: "years",
  vrk: "days",
  "vrk|kk": "days or months",
};

export const en: ExplanationTexts = {
  heading: "Explain this cell",
  reading: "Reading the cell…",
  empty: "The cell is empty.",
  typed: "A value has been typed into the cell. It has no formula.",
  spilled: (address) => `The formula in ${address} fills this cell.`,
  otherFormula: "The cell has a formula, but no scoreboard function.",
  unreadable: "The formula has parts that cannot be explained.",
  entry: {
    typed: "The cell is filled in by hand.",
    calculated: "A formula calculates the figure.",
    lookup: "A formula looks the figure up.",
    fixed: "The content comes from the template and is not changed.",
  },
  unit: (unit) => `Unit: ${UNITS[unit]}.`,
  definition: "Definition",
  formula: "Formula",
  inputs: "Inputs",
  result: "Result",
  target: "Target",
  whyError: "Why it is an error",
  verdict: { met: "Target met", near: "Target nearly met", missed: "Target missed" },
  blank: "blank",
  values: (count) => (count === 1 ? "1 value" : `${number(count)} values`),
  size: (rows, columns) =>
    `${rows === 1 ? "1 row" : `${number(rows)} rows`}, ${columns === 1 ? "1 column" : `${number(columns)} columns`}`,
  notCalculated: "The value cannot be calculated here.",
  notReached: "This part of the formula is not used now.",
  goTo: (address) => `Go to ${address}`,
  stale: (shown, calculated) =>
    `The cell shows ${shown}, but its inputs give ${calculated}. Press F9 to calculate the workbook again.`,
  unknownName: (shown, calculated) =>
    `The cell shows ${shown} because Excel does not know a function in the formula. Its inputs give ${calculated}.`,
  passedOn: (parameter) => `The error is already in the argument ${parameter}.`,
  unknownFault: "The ranges differ in size, or one of the inputs cannot be used.",
  targetOf: (measure, value) => {
    switch (measure) {
      case "days":
        return `At most ${value}\u00A0days`;
      case "statutory":
        return `Statutory maximum ${value}\u00A0days`;
      case "share":
        return `At least ${value} within the target time`;
      case "indicator":
        return value;
    }
  },
  ownTable: "The workbook’s own target table",
};

import { periodId } from "../measures/calendar/period";
import type { Finding } from "./findings";

type Figure = number | string | boolean | null | readonly (number | string)[];

/** What stands in the workbook and what ought to, `null` where a finding has no such figure. */
export interface Figures {
  readonly actual: Figure;
  readonly expected: Figure;
}

export function figuresOf({ rule, details }: Finding): Figures {
  switch (rule) {
    case "S01":
      return { actual: null, expected: details.missing };
    case "S02":
      return { actual: details.found, expected: details.sheet };
    case "S03":
      return { actual: details.found, expected: details.heading };
    case "S04":
      return { actual: null, expected: details.row?.process ?? null };
    case "S05":
      return { actual: details.row.process, expected: null };
    case "S06":
      return { actual: details.found, expected: details.suggestion };
    case "S07":
      return { actual: details.found.process, expected: details.expected.process };
    case "S08":
      return { actual: details.spans.reduce((sum, { count }) => sum + count, 0), expected: 0 };
    case "S09":
      return { actual: details.range, expected: null };
    case "S10":
      return { actual: details.cells, expected: 0 };
    case "S11":
      return { actual: null, expected: null };
    case "M01":
      return { actual: details.value, expected: null };
    case "M02":
      return { actual: details.value, expected: details.choices.map(periodId) };
    case "M03":
      return {
        actual: [details.start ?? "", details.end ?? ""],
        expected: [details.expectedStart, details.expectedEnd],
      };
    case "M04":
      return { actual: details.extracted, expected: details.end };
    case "M05":
      return typeof details.expected === "string"
        ? { actual: details.type, expected: details.expected }
        : { actual: details.days, expected: details.expected };
    case "M06":
      return { actual: details.found, expected: details.expected };
    case "M07":
      return { actual: details.found, expected: details.choices };
    case "M08":
      return { actual: details.year, expected: details.years };
    case "T01":
    case "T02":
    case "T03":
    case "T06":
    case "T08":
      return {
        actual: details.text,
        expected: details.other === null ? details.number : [details.number, details.other],
      };
    case "T04":
      return {
        actual: details.serial,
        expected: details.guesses.flatMap((guess) => ("number" in guess ? [guess.number] : [guess.migri, guess.whole])),
      };
    case "T05":
      return { actual: details.text, expected: [details.first, details.second] };
    case "T07":
      return { actual: details.value, expected: details.suggestion };
    case "T09":
    case "T10":
      return { actual: details.text, expected: null };
    case "T11":
      return { actual: [details.hours, details.minutes], expected: details.guesses };
    case "T12":
      return { actual: details.value, expected: details.former };
    case "T13":
      return { actual: details.found, expected: details.expected };
    case "T14":
      return { actual: details.error, expected: null };
    case "T15":
    case "T16":
      return { actual: details.value, expected: null };
    case "T17":
      return { actual: details.text, expected: details.dates };
    case "T18":
      return { actual: details.text, expected: null };
    case "A01":
      return { actual: details.total, expected: details.positive + details.negative + details.other };
    case "A02":
      return { actual: details.total.value, expected: details.sum };
    case "A03":
    case "A05":
    case "A06":
    case "A11":
    case "A13":
      return { actual: details.found, expected: details.computed };
    case "A04":
      return { actual: details.part.value, expected: details.whole.value };
    case "A07":
      return { actual: details.closing, expected: details.computed };
    case "A08":
      return { actual: details.opening.value, expected: details.former.value };
    case "A09":
      return { actual: details.migri, expected: details.whole };
    case "A10":
      return { actual: details.whole, expected: details.migri + details.partial };
    case "A12":
      return { actual: details.average, expected: details.least };
    case "A14":
      return { actual: details.received, expected: details.electronic + details.paper };
    case "A15":
      return { actual: details.all, expected: details.users };
    case "A16":
      return details.of === "row"
        ? { actual: details.found, expected: details.computed }
        : { actual: details.total, expected: details.allocated };
    case "A17":
      return { actual: details.step.value, expected: details.before.value };
    case "A18":
      return { actual: details.sum, expected: 1 };
    case "A19":
      return { actual: details.value, expected: null };
    case "G01":
    case "G04":
      return { actual: details.value, expected: details.target };
    case "G02":
      return { actual: details.value, expected: details.limit };
    case "G03":
      return {
        actual: [details.migri.value, details.whole.value],
        expected: [details.migri.target, details.whole.target],
      };
    case "G05":
      return { actual: details.value, expected: null };
    case "G06":
      return { actual: details.found, expected: details.met ? 1 : -1 };
    case "G08":
      return { actual: details.found, expected: details.agreed };
    case "G09":
      return { actual: details.indicator, expected: null };
    case "G10":
      return {
        actual: details.value,
        expected: details.low === details.high ? details.low : [details.low, details.high],
      };
    case "G11":
      return { actual: null, expected: null };
    case "G07":
      return { actual: details.found, expected: details.agreed };
    case "P01":
    case "P03":
    case "P05":
      return { actual: details.figure.value, expected: details.former };
    case "P02":
      return { actual: details.figures, expected: null };
    case "P04":
      return { actual: details.figure.value, expected: details.reported };
    case "P06":
      return {
        actual: details.found && periodId(details.found),
        expected: details.expected && periodId(details.expected),
      };
    case "F01":
      return { actual: details.value, expected: details.formula };
    case "F02":
      return { actual: details.formula, expected: details.columnFormula };
    case "F03":
      return { actual: details.file, expected: null };
    case "F04":
      return { actual: details.range, expected: null };
    case "F05":
      return { actual: details.function, expected: null };
    case "F06":
      return { actual: details.constant, expected: details.name };
    case "F07":
      return { actual: 0, expected: null };
    case "F08":
    case "F09":
      return { actual: details.formulas, expected: null };
    case "X01":
      return { actual: details.value, expected: null };
    case "X02":
      return { actual: null, expected: null };
  }
}

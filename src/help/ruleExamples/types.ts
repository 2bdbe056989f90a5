import type { TypesDetails } from "../../validation/details/types";
import type { RuleExamplesOf } from "./ruleExamples";

export const types: RuleExamplesOf<TypesDetails> = {
  T01: [
    { text: "1 234,5", number: 1234.5, other: null },
    { text: "1,234", number: 1.234, other: 1234 },
  ],
  T02: [
    { text: "12.5", number: 12.5, other: null },
    { text: "1.234", number: 1.234, other: 1234 },
  ],
  T03: [{ text: "1\u00A0200", number: 1200, other: null }],
  T04: [
    { serial: 44693, isDate: true, guesses: [{ number: 12.5 }, { migri: 5, whole: 12 }] },
    { serial: 120, isDate: false, guesses: [{ number: 120 }] },
    { serial: 44693, isDate: true, guesses: [] },
  ],
  T05: [{ text: "15/30", first: 15, second: 30, unit: "" }],
  T06: [{ text: "30 vrk", number: 30, other: null, unit: "vrk" }],
  T07: [{ value: 75, suggestion: 0.75 }],
  T08: [{ text: "−12,5", number: -12.5, other: null }],
  T09: [{ text: ".." }],
  T10: [{ text: "  " }, { text: "" }],
  T11: [
    { hours: 12, minutes: 30, guesses: [12.3] },
    { hours: 12, minutes: 30, guesses: [] },
  ],
  T12: [
    { value: 6, unit: "vrk", former: 182.5 },
    { value: 180, unit: "kk", former: null },
  ],
  T13: [
    { found: "0.00", expected: "0.0", cells: 1 },
    { found: "General", expected: "#,##0", cells: 12 },
  ],
  T14: [
    { error: "#DIV/0!", cells: 1 },
    { error: "#NAME?", cells: 1200 },
  ],
  T15: [{ value: -12 }],
  T16: [{ value: 12.5 }],
  T17: [
    { text: "30.9.2022", dates: [44834], wanted: "date" },
    { text: "30.9.2022", dates: [44834], wanted: "number" },
  ],
  T18: [
    { text: "paljon", wanted: "number" },
    { text: "syksyllä", wanted: "date" },
  ],
};

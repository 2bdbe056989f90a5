import type { TypesDetails } from "../../validation/details/types";
import type { RuleExamplesOf } from "./ruleExamples";

export const types: RuleExamplesOf<TypesDetails> = {
  T01: [{ text: "1 234,5", number: 1234.5 }],
  T03: [{ text: "1\u00A0200", number: 1200 }],
  T05: [{ text: "15/30", first: 15, second: 30 }],
  T06: [{ text: "30 vrk", number: 30, unit: "vrk" }],
  T07: [{ value: 75, suggestion: 0.75 }],
  T14: [
    { error: "#DIV/0!", cells: 1 },
    { error: "#NAME?", cells: 1200 },
  ],
  T15: [{ value: -12 }],
  T16: [{ value: 12.5 }],
  T18: [{ text: "paljon" }, { text: "  " }],
};

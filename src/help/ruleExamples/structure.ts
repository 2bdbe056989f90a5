import type { StructureDetails } from "../../validation/details/structure";
import type { RuleExamplesOf } from "./ruleExamples";

const first = { process: "Yrittäjä", kind: "first" } as const;

export const structure: RuleExamplesOf<StructureDetails> = {
  S01: [{ missing: "Tehokkuus" }],
  S03: [
    { found: "Päätetyt", heading: "Ratkaistut" },
    { found: "", heading: "Ratkaistut" },
    { found: null, heading: "Ratkaistut" },
  ],
  S04: [
    { row: { process: "Yrittäjä", kind: "extension" }, rows: 1 },
    { row: { process: "Kaikki", kind: null }, rows: 1 },
    { row: { ...first, year: 2023 }, rows: 1 },
    { row: null, rows: 40 },
  ],
  S05: [
    { row: first, rows: [8, 10] },
    { row: first, rows: [4, 5, 6, 7, 8, 9, 10] },
  ],
  S06: [
    { found: "Yritäjä", suggestion: "Yrittäjä" },
    { found: "Hallinto", suggestion: null },
  ],
  S11: [
    { row: first, headings: ["Myönteiset", "Kielteiset"], cells: 2 },
    { row: { process: "Tunteja/htv", kind: null }, headings: ["Arvo"], cells: 1 },
    { row: null, headings: ["Ratkaistut"], cells: 1280 },
  ],
};

import type { StructureDetails } from "../../validation/details/structure";
import type { RuleExamplesOf } from "./ruleExamples";

const first = { process: "Yrittäjä", kind: "first" } as const;

export const structure: RuleExamplesOf<StructureDetails> = {
  S01: [{ missing: "Tehokkuus" }],
  S02: [{ found: "Tehokkuus (2)", sheet: "Tehokkuus" }],
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
  S07: [{ found: { process: "Yrittäjä", kind: "extension" }, expected: first }],
  S08: [
    { lines: "rows", spans: [{ from: 6, count: 3 }] },
    { lines: "columns", spans: [{ from: 3, count: 1 }] },
    { lines: "rows", spans: Array.from({ length: 9 }, (_, index) => ({ from: 2 * index, count: 1 })) },
  ],
  S09: [{ range: "C5:C6" }],
  S10: [{ process: "Kansalaisuushakemus", cells: 3 }],
  S11: [
    { row: first, headings: ["Myönteiset", "Kielteiset"], cells: 2 },
    { row: { process: "Tunteja/htv", kind: null }, headings: ["Arvo"], cells: 1 },
    { row: null, headings: ["Ratkaistut"], cells: 1280 },
  ],
};

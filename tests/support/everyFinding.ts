import type { Finding, FindingDetails, RuleCode } from "../../src/validation/findings";
import type { Observation } from "../../src/validation/rule";
import { RULES } from "../../src/validation/rules/index";

const first = { process: "Yrittäjä", kind: "first" } as const;
const years = [2022, 2023, 2024];

/** Findings of every rule, in each of its forms, as they might come out of a workbook. */
export const EVERY_FINDING: readonly Finding[] = [
  ...of("S01", { missing: "Tehokkuus" }),
  ...of(
    "S03",
    { found: "Päätetyt", heading: "Ratkaistut" },
    { found: "", heading: "Ratkaistut" },
    { found: null, heading: "Ratkaistut" },
  ),
  ...of(
    "S04",
    { row: { process: "Yrittäjä", kind: "extension" }, rows: 1 },
    { row: { process: "Kaikki", kind: null }, rows: 1 },
    { row: { ...first, year: 2023 }, rows: 1 },
    { row: null, rows: 40 },
  ),
  ...of("S05", { row: first, rows: [8, 10] }, { row: first, rows: [4, 5, 6, 7, 8, 9, 10] }),
  ...of("S06", { found: "Yritäjä", suggestion: "Yrittäjä" }, { found: "Hallinto", suggestion: null }),
  ...of(
    "S11",
    { row: first, headings: ["Myönteiset", "Kielteiset"], cells: 2 },
    { row: { process: "Tunteja/htv", kind: null }, headings: ["Arvo"], cells: 1 },
    { row: null, headings: ["Ratkaistut"], cells: 1280 },
  ),
  ...of("M01", { value: "2022Q5" }, { value: "" }),
  ...of("M02", {
    value: "3/2025",
    choices: [
      { form: "quarter", year: 2025, quarter: 3 },
      { form: "months", year: 2025, from: 3, to: 3 },
      { form: "year", year: 2025 },
    ],
  }),
  ...of("M08", { year: 2025, process: null, years }, { year: 2023, process: "EU-rekisteröinti", years: [2022] }),
  ...of("T01", { text: "1 234,5", number: 1234.5 }),
  ...of("T03", { text: "1\u00A0200", number: 1200 }),
  ...of("T05", { text: "15/30", first: 15, second: 30 }),
  ...of("T06", { text: "30 vrk", number: 30, unit: "vrk" }),
  ...of("T07", { value: 75, suggestion: 0.75 }),
  ...of("T14", { error: "#DIV/0!", cells: 1 }, { error: "#NAME?", cells: 1200 }),
  ...of("T15", { value: -12 }),
  ...of("T16", { value: 12.5 }),
  ...of("T18", { text: "paljon" }, { text: "  " }),
  ...of("A01", { total: 120, positive: 96, negative: 18, other: 4 }),
  ...of("A03", {
    found: 0.5,
    part: { heading: "Tavoiteajassa ratkaistut", value: 100 },
    whole: { heading: "Ratkaistut", value: 120 },
    computed: 100 / 120,
  }),
  ...of("A04", {
    part: { heading: "Tavoiteajassa ratkaistut", value: 130 },
    whole: { heading: "Ratkaistut", value: 120 },
  }),
  ...of("A05", { found: 148, decisions: 1500, htv: 10, computed: 150 }),
  ...of("A06", { found: 1.5, decisions: 13619, users: 110, workdays: 124, computed: 13619 / 110 / 124 }),
  ...of("A09", { migri: 40, whole: 30.5 }),
  ...of("G01", { row: first, value: 61.5, target: 60, year: 2022 }),
  ...of("G02", {
    row: { ...first, process: "Osaratkaisua edellyttävä työnteko (TTOL) (Migri ka. / kokonaisuus ka.)" },
    value: 130,
    limit: 120,
  }),
  ...of("G03", {
    row: first,
    migri: { value: 20, target: 30, met: true },
    whole: { value: 65, target: 60, met: false },
    year: 2022,
  }),
  ...of(
    "G07",
    { row: { ...first, year: 2022 }, heading: "Tavoite, kokonaisuus", share: false, year: 2022, found: 70, agreed: 60 },
    { row: { ...first, year: 2022 }, heading: "Tavoiteosuus", share: true, year: 2022, found: null, agreed: 0.8 },
    { row: { ...first, year: 2022 }, heading: "Yksikkö", share: false, year: 2022, found: "kk", agreed: "vrk" },
  ),
  ...of("F01", { value: 0.8333, formula: "=SCOREBOARD.SHARE(L9,D9)" }, { value: "66 pv", formula: "=Työpäiviä" }),
  ...of(
    "F02",
    { formula: "=L9/D9", columnFormula: "=SCOREBOARD.SHARE(L9,D9)" },
    { formula: "", columnFormula: "=SCOREBOARD.SHARE(L9,D9)" },
  ),
  ...of("F09", { formulas: 1337 }),
].map((observation) => ({ ...observation, severity: RULES[observation.rule].meta.severity, dependants: 0, fixes: [] }));

function of<C extends RuleCode>(rule: C, ...forms: readonly FindingDetails[C][]): Observation<C>[] {
  const at = { sheet: "Käsittelyajat", area: { row: 8, column: 3, rows: 1, columns: 1 } };
  return forms.map((details) => ({ rule, at, details }));
}

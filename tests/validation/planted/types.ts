import type { TypesDetails } from "../../../src/validation/details/types";
import { cells, type PlantsOf, typed } from "./plant";

/** A typed number of three sheets. */
const [DECIDED, HOURS, INCOME] = ["Käsittelyajat!H9", "Tehokkuus!G7", "Kustannusvastaavuus!B6"] as const;

export const types: PlantsOf<TypesDetails> = {
  T01: [
    cells(DECIDED, { [DECIDED]: "50,5" }),
    cells(HOURS, { [HOURS]: "1600,5" }),
    cells(INCOME, { [INCOME]: "100000,5" }),
  ],
  T02: [
    cells(DECIDED, { [DECIDED]: "50.5" }),
    cells(HOURS, { [HOURS]: "1600.5" }),
    cells(INCOME, { [INCOME]: "100000.5" }),
  ],
  T03: [
    cells(DECIDED, { [DECIDED]: "1\u00A0250" }),
    cells(HOURS, { [HOURS]: "1\u00A0600" }),
    cells(INCOME, { [INCOME]: "100\u202F000" }),
  ],
  T04: [
    typed(DECIDED, { cells: { [DECIDED]: 44693 }, formats: { [DECIDED]: "d.m.yyyy" } }),
    typed(HOURS, { cells: { [HOURS]: 44693 }, formats: { [HOURS]: "d.m." } }),
    cells("Edustustot!K5", { "Edustustot!K5": 44693 }),
  ],
  T05: [
    cells(DECIDED, { [DECIDED]: "15/30" }),
    cells("Käsittelyajat!H11", { "Käsittelyajat!H11": "7/14" }),
    cells("Edustustot!K6", { "Edustustot!K6": "10/15" }),
  ],
  T06: [
    cells(DECIDED, { [DECIDED]: "50 vrk" }),
    cells(HOURS, { [HOURS]: "1600 h" }),
    cells(INCOME, { [INCOME]: "100000 €" }),
  ],
  T07: [
    cells("Käsittelyajat!M9", { "Käsittelyajat!M9": 83.3 }),
    cells("Automaatio!E6", { "Automaatio!E6": 92 }),
    cells("Tavoitteet!I116", { "Tavoitteet!I116": 80 }),
  ],
  T08: [
    cells(DECIDED, { [DECIDED]: "−50" }),
    cells(HOURS, { [HOURS]: "–1600" }),
    cells(INCOME, { [INCOME]: "−100000" }),
  ],
  T09: [
    cells(DECIDED, { [DECIDED]: ".." }),
    cells("Käsittelyajat!K9", { "Käsittelyajat!K9": "–" }),
    cells("Edustustot!J5", { "Edustustot!J5": "ei tietoa" }),
  ],
  T10: [
    cells(DECIDED, { [DECIDED]: "  " }),
    cells("Käsittelyajat!K9", { "Käsittelyajat!K9": " " }),
    cells("Edustustot!J5", { "Edustustot!J5": "\u00A0" }),
  ],
  T11: [
    typed(DECIDED, { cells: { [DECIDED]: 0.5208333 }, formats: { [DECIDED]: "h:mm" } }),
    typed(HOURS, { cells: { [HOURS]: 0.25 }, formats: { [HOURS]: "h.mm" } }),
    typed("Edustustot!K5", { cells: { "Edustustot!K5": 0.4375 }, formats: { "Edustustot!K5": "hh:mm" } }),
  ],
  T12: [
    cells("Tavoitteet!F17", { "Tavoitteet!G17": "kk" }, ["G07"]),
    cells("Tavoitteet!F20", { "Tavoitteet!G20": "kk" }, ["G07"]),
    cells("Tavoitteet!F21", { "Tavoitteet!G21": "kk" }, ["G07"]),
  ],
  T13: [
    typed(DECIDED, { formats: { [DECIDED]: "0.000" } }),
    typed(HOURS, { formats: { [HOURS]: "0.0 %" } }),
    typed(INCOME, { formats: { [INCOME]: "0" } }),
  ],
  T14: [
    cells(DECIDED, { [DECIDED]: { formula: "=1/0", value: { error: "#DIV/0!" } } }),
    cells(HOURS, { [HOURS]: { formula: "=NA()", value: { error: "#N/A" } } }),
    cells(INCOME, { [INCOME]: { formula: "=#REF!", value: { error: "#REF!" } } }),
  ],
  T15: [cells(DECIDED, { [DECIDED]: -50 }), cells(HOURS, { [HOURS]: -1600 }), cells(INCOME, { [INCOME]: -100000 })],
  T16: [
    cells("Käsittelyajat!C9", { "Käsittelyajat!C9": 130.5 }),
    cells("Tehokkuus!D7", { "Tehokkuus!D7": 20.5 }),
    cells("Jälkivalvonta!B6", { "Jälkivalvonta!B6": 999.5 }),
  ],
  T17: [
    cells("Tiedot!B6", { "Tiedot!B6": "1.7.2022" }),
    cells("Tiedot!B7", { "Tiedot!B7": "30.9.2022" }),
    cells("Tiedot!B9", { "Tiedot!B9": "5.10.2022" }),
  ],
  T18: [
    cells(DECIDED, { [DECIDED]: "paljon" }),
    cells(HOURS, { [HOURS]: "kts. liite" }),
    cells(INCOME, { [INCOME]: "arvio" }),
  ],
};

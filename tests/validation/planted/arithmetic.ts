import type { ArithmeticDetails } from "../../../src/validation/details/arithmetic";
import { scoreboardSnapshot, withRow } from "../../support/scoreboardSnapshot";
import { cells, compared, made, type PlantsOf, typed } from "./plant";

export const arithmetic: PlantsOf<ArithmeticDetails> = {
  A01: [
    typed("Käsittelyajat!D5", { processing: { "ttol/first": { other: 5 } } }),
    typed("Käsittelyajat!D9", { processing: { "yrittaja/first": { positive: 95 } } }),
    typed("Käsittelyajat!D44", { processing: { "turvapaikka/first": { negative: 19 } } }),
  ],
  A02: [
    cells("Kustannusvastaavuus!B10", { "Kustannusvastaavuus!B10": 505000 }, ["A13"]),
    made("Automaatio!B13", () => withRow(scoreboardSnapshot(), "Automaatio", ["Yhteensä", 1800])),
    made("Jälkivalvonta!D9", () => withRow(scoreboardSnapshot(), "Jälkivalvonta", ["Totalt", null, null, 401])),
  ],
  A03: [
    cells("Käsittelyajat!M9", { "Käsittelyajat!M9": 0.5 }),
    cells("Automaatio!L5", { "Automaatio!L5": 0.5 }),
    cells("Edustustot!H8", { "Edustustot!H8": 0.5 }),
  ],
  A04: [
    typed("Käsittelyajat!L9", { processing: { "yrittaja/first": { withinTarget: 130 } } }),
    typed("Ruuhka ja resurssit!H5", { queues: { TTOL: { overTarget: 600 } } }),
    typed("Edustustot!D5", { missions: { "New Delhi, työ": { paper: 101 } } }),
  ],
  A05: [
    cells("Tehokkuus!I5", { "Tehokkuus!I5": 1190 }),
    cells("Tehokkuus!I9", { "Tehokkuus!I9": 1210 }),
    cells("Tehokkuus!I13", { "Tehokkuus!I13": 120 }),
  ],
  A06: [
    cells("Tehokkuus!F5", { "Tehokkuus!F5": 1.5 }),
    cells("Tehokkuus!F9", { "Tehokkuus!F9": 0.8 }),
    cells("Tehokkuus!F13", { "Tehokkuus!F13": 60 }),
  ],
  A07: [
    cells("Ruuhka ja resurssit!F5", { "Ruuhka ja resurssit!F5": 530 }),
    cells("Ruuhka ja resurssit!F9", { "Ruuhka ja resurssit!F9": 519 }),
    cells("Ruuhka ja resurssit!F14", { "Ruuhka ja resurssit!F14": 600 }),
  ],
  A08: [
    compared("Ruuhka ja resurssit!B5", { queues: { TTOL: { opening: 510, closing: 530 } } }),
    compared("Ruuhka ja resurssit!B9", { queues: { Opiskelu: { opening: 490, closing: 510 } } }),
    compared("Ruuhka ja resurssit!B14", { queues: { Turvapaikka: { opening: 501, closing: 511 } } }),
  ],
  A09: [
    typed("Käsittelyajat!I5", {
      processing: { "ttol/first": { averageMigri: 55, averagePartial: null, remark: "Ruuhka." } },
    }),
    typed("Käsittelyajat!I6", {
      processing: { "ttol/extension": { averageMigri: 29, averageWhole: 20, averagePartial: null } },
    }),
    typed("Käsittelyajat!I9", { processing: { "yrittaja/first": { averageMigri: 51 } } }),
  ],
  A10: [
    cells("Käsittelyajat!H5", { "Käsittelyajat!J5": 10 }),
    cells("Käsittelyajat!H6", { "Käsittelyajat!J6": 60 }),
    cells("Käsittelyajat!H8", { "Käsittelyajat!J8": 5 }),
  ],
  A11: [
    made("Käsittelyajat!H45", () => withTotal(45)),
    made("Käsittelyajat!H45", () => withTotal(41.7)),
    made("Käsittelyajat!H45", () => withTotal(0)),
  ],
  A12: [
    typed("Käsittelyajat!L9", { processing: { "yrittaja/first": { withinTarget: 60, averageWhole: 25 } } }),
    typed("Käsittelyajat!L5", { processing: { "ttol/first": { withinTarget: 12, averageWhole: 50 } } }),
    typed("Käsittelyajat!L40", { processing: { "opiskelu/first": { withinTarget: 0, averageWhole: 50 } } }),
  ],
  A13: [
    cells("Kustannusvastaavuus!G5", { "Kustannusvastaavuus!G5": 1.05 }),
    cells("Kustannusvastaavuus!G8", { "Kustannusvastaavuus!G8": 0.9 }),
    cells("Kustannusvastaavuus!E9", { "Kustannusvastaavuus!E9": 90010 }),
  ],
  A14: [
    typed("Automaatio!B5", { automation: { TTOL: { paper: 10 } } }),
    typed("Automaatio!B9", { automation: { Opiskelu: { electronic: 230 } } }),
    typed("Automaatio!B12", { automation: { Kansalaisuus: { paper: 21 } } }),
  ],
  A15: [
    typed("Tehokkuus!D5", { efficiency: { TTOL: { users: 121 } } }),
    typed("Tehokkuus!D5", { efficiency: { Opiskelu: { users: 130 } } }),
    typed("Tehokkuus!D5", { efficiency: { Kaikki: { users: 19 } } }),
  ],
  A16: [
    cells("Tehokkuus!H6", { "Tehokkuus!H6": 0.9 }, ["A05"]),
    cells("Tehokkuus!H13", { "Tehokkuus!H13": 0.95 }, ["A05"]),
    typed("Tehokkuus!H5", { efficiency: { Kaikki: { effectiveHours: 11200 } } }),
  ],
  A17: [
    typed("Jälkivalvonta!H5", { followUp: { students: { revoked: 60, notRevoked: 0 } } }),
    typed("Jälkivalvonta!F6", { followUp: { startups: { opened: 101, notRevoked: 80 } } }),
    typed("Jälkivalvonta!D8", { followUp: { workers: { started: 1001 } } }),
  ],
  A18: [
    cells("Riskimalli!D5", { "Riskimalli!D5": 0.7 }, ["F01"]),
    cells("Riskimalli!D5", { "Riskimalli!D6": 0.3 }, ["F01"]),
    cells("Riskimalli!D7", { "Riskimalli!D8": 0.2 }, ["F01"]),
  ],
  A19: [
    cells("Käsittelyajat!M9", { ...nothingDecided("9"), "Käsittelyajat!M9": 0.8 }),
    cells("Riskimalli!H5", { "Riskimalli!F5": 0, "Riskimalli!G5": 0 }),
    cells("Automaatio!O5", { "Automaatio!M5": 0, "Automaatio!N5": 0 }),
  ],
};

function withTotal(average: number) {
  return withRow(scoreboardSnapshot(), "Käsittelyajat", ["Yhteensä", null, null, 40 * 120, null, null, null, average]);
}

function nothingDecided(row: string) {
  return Object.fromEntries(["D", "E", "F", "G", "L"].map((column) => [`Käsittelyajat!${column}${row}`, 0]));
}

import type { TargetsDetails } from "../../../src/validation/details/targets";
import { cells, type PlantsOf, typed } from "./plant";

const remark = "Ruuhka.";

export const targets: PlantsOf<TargetsDetails> = {
  G01: [
    typed("Käsittelyajat!H9", { processing: { "yrittaja/first": { averageWhole: 61, remark } } }),
    typed("Käsittelyajat!H11", { processing: { "erityisasiantuntija/first": { averageWhole: 14.2, remark } } }),
    typed("Käsittelyajat!H43", { processing: { "kansalaisuus/first": { averageWhole: 366, remark } } }),
  ],
  G02: [
    typed("Käsittelyajat!H40", { processing: { "opiskelu/first": { averageWhole: 91, remark } } }),
    typed("Käsittelyajat!H44", { processing: { "turvapaikka/first": { averageWhole: 183, remark } } }),
    typed("Käsittelyajat!H11", { processing: { "erityisasiantuntija/first": { averageWhole: 121, remark } } }),
  ],
  G03: [
    typed("Käsittelyajat!H5:I5", { processing: { "ttol/first": { averageMigri: 31, remark } } }),
    typed("Käsittelyajat!H6:I6", { processing: { "ttol/extension": { averageWhole: 61, remark } } }),
    typed("Käsittelyajat!H8:I8", { processing: { "osaratkaisu-kausityo/extension": { averageMigri: 30.5, remark } } }),
  ],
  G04: [
    typed("Käsittelyajat!M42", { processing: { "eu-rekisterointi/first": { withinTarget: 90, remark } } }),
    typed("Automaatio!I5", { automation: { TTOL: { light: 600 } } }),
    typed("Automaatio!I9", { automation: { Opiskelu: { light: 959 } } }),
  ],
  G05: [
    typed("Laatu!G5", { quality: { residence: { returnedLaw: 3, remark } } }),
    typed("Laatu!H6", { quality: { asylum: { returnedFacts: 5, remark } } }),
    typed("Muut mittarit!E29", { indicators: { "6.2.3": { actual: 0.9, description: remark } } }),
  ],
  G06: [
    cells("Käsittelyajat!S9", { "Käsittelyajat!S9": -1 }),
    cells("Laatu!J5", { "Laatu!J5": "ei täyty" }),
    cells("Edustustot!M5", { "Edustustot!M5": 0 }),
  ],
  G07: [
    cells("Tavoitteet!F5", { "Tavoitteet!F5": 70 }),
    cells("Tavoitteet!E6", { "Tavoitteet!E6": null }),
    cells("Tavoitteet!D18", { "Tavoitteet!D18": 90 }),
  ],
  G08: [
    cells("Tavoitteet!F93", { "Tavoitteet!F93": 230 }),
    cells("Tavoitteet!F18", { "Tavoitteet!F18": 60 }),
    cells("Käsittelyajat!O34", { "Käsittelyajat!O34": 210 }),
  ],
  G09: [
    cells("Muut mittarit!G46", { "Muut mittarit!G46": 1 }),
    cells("Muut mittarit!G31", { "Muut mittarit!G31": 1 }),
    cells("Muut mittarit!G8", { "Muut mittarit!G8": -1 }),
  ],
  G10: [
    typed("Muut mittarit!E28", { indicators: { "6.2.2": { actual: 0.06, description: remark } } }),
    typed("Muut mittarit!E9", { indicators: { "3.2.1": { actual: 0.71 } } }),
    typed("Muut mittarit!E30", { indicators: { "6.3.1": { actual: 35 } } }),
  ],
  G11: [
    typed("Käsittelyajat!V9", { processing: { "yrittaja/first": { averageWhole: 61 } } }, ["G01"]),
    typed("Laatu!K9", { quality: { equality: { adverse: 2 } } }),
    typed("Kustannusvastaavuus!J6", { costRecovery: { study: { income: 60000 } } }),
  ],
};

import type { PeriodDetails } from "../../../src/validation/details/period";
import { cells, type PlantsOf, typed } from "./plant";

export const period: PlantsOf<PeriodDetails> = {
  M01: [
    cells("Tiedot!B5", { "Tiedot!B5": "2022Q5" }),
    cells("Tiedot!B5", { "Tiedot!B5": null }),
    cells("Tiedot!B5", { "Tiedot!B5": "syksy" }),
  ],
  M02: [
    cells("Tiedot!B5", { "Tiedot!B5": "3/2022" }),
    cells("Tiedot!B5", { "Tiedot!B5": "1/2022" }),
    cells("Tiedot!B5", { "Tiedot!B5": "4/2022" }),
  ],
  M03: [
    cells("Tiedot!B6", { "Tiedot!B6": 44_744 }),
    cells("Tiedot!B7", { "Tiedot!B7": 44_835 }),
    cells("Tiedot!B6", { "Tiedot!B6": 44_652, "Tiedot!B7": 44_742 }),
  ],
  M04: [
    typed("Tiedot!B9", { info: { extracted: 44_833 } }),
    typed("Tiedot!B9", { info: { extracted: 44_743 } }),
    typed("Tiedot!B9", { info: { extracted: 44_000 } }),
  ],
  M05: [
    typed("Tiedot!B8", { info: { periodType: "kuukausi" } }),
    typed("Tiedot!B8", { info: { periodType: "kumulatiivinen" } }),
    cells("Tiedot!B10", { "Tiedot!B10": 190 }),
  ],
  M06: [
    cells("Tiedot!B10", { "Tiedot!B10": 65 }),
    cells("Tiedot!B10", { "Tiedot!B10": 62 }),
    cells("Tiedot!B10", { "Tiedot!B10": { formula: "=NETWORKDAYS(B6,B7)-2", value: 64 } }),
  ],
  M07: [
    typed("Tiedot!B14", { info: { statistic: null } }),
    typed("Tiedot!B15", { info: { clockStart: "postileima" } }),
    typed("Tiedot!B17", { info: { appealsDenominator: "-" } }),
  ],
  M08: [
    typed("Tiedot!B12", { info: { targetYear: 2025 } }),
    typed("Tiedot!B12", { info: { targetYear: 2030 } }),
    typed("Tiedot!B12", { info: { targetYear: 2021 } }),
  ],
};

import type { FormerPeriodDetails } from "../../../src/validation/details/formerPeriod";
import { emptyScoreboard, scoreboardSnapshot } from "../../support/scoreboardSnapshot";
import { compared, type PlantsOf } from "./plant";

const TO_SEPTEMBER = { period: { form: "months", year: 2022, from: 1, to: 9 } } as const;
const TO_JUNE = { period: { form: "months", year: 2022, from: 1, to: 6 } } as const;

export const formerPeriod: PlantsOf<FormerPeriodDetails> = {
  P01: [
    compared("Käsittelyajat!C9", { processing: { "yrittaja/first": { received: 320 } } }),
    compared("Tehokkuus!G13", { efficiency: { Kansalaisuus: { effectiveHours: 700 } } }),
    compared("Kustannusvastaavuus!B7", { costRecovery: { family: { income: 250_000 } } }),
  ],
  P02: [
    compared(
      "Käsittelyajat!C9:L9",
      { processing: { "yrittaja/first": { previous: 50 } } },
      { processing: { "yrittaja/first": { averageWhole: 50, median: 10 } } },
    ),
    compared(
      "Käsittelyajat!C40:L40",
      { processing: { "opiskelu/first": { previous: 50 } } },
      { processing: { "opiskelu/first": { averageWhole: 50, median: 10 } } },
    ),
    compared(
      "Käsittelyajat!C17:L17",
      { processing: { "harjoittelija/first": { previous: 50 } } },
      { processing: { "harjoittelija/first": { averageWhole: 50, median: 10 } } },
    ),
  ],
  P03: [
    compared("Käsittelyajat!C9", TO_SEPTEMBER, { ...TO_JUNE, processing: { "yrittaja/first": { received: 131 } } }),
    compared("Tehokkuus!G13", TO_SEPTEMBER, { ...TO_JUNE, efficiency: { Kansalaisuus: { effectiveHours: 1601 } } }),
    compared("Laatu!C5", TO_SEPTEMBER, { ...TO_JUNE, quality: { residence: { appeals: 101 } } }),
  ],
  P04: [
    compared("Käsittelyajat!T9", { processing: { "yrittaja/first": { previous: 40 } } }),
    compared("Käsittelyajat!T5", { processing: { "ttol/first": { previous: 50 } } }),
    compared("Käsittelyajat!T44", { processing: { "turvapaikka/first": { previous: 1 } } }),
  ],
  P05: [
    compared("Käsittelyajat!K9", { processing: { "yrittaja/first": { median: 1025 } } }),
    compared("Tehokkuus!G13", { efficiency: { Kansalaisuus: { effectiveHours: 1.6 } } }),
    compared("Kustannusvastaavuus!C7", { costRecovery: { family: { direct: 60 } } }),
  ],
  P06: [
    { workbook: () => ({ now: scoreboardSnapshot(), former: scoreboardSnapshot() }), at: "", besides: [] },
    {
      workbook: () => ({
        now: scoreboardSnapshot(),
        former: emptyScoreboard({ form: "quarter", year: 2022, quarter: 1 }),
      }),
      at: "",
      besides: [],
    },
    {
      workbook: () => ({ now: scoreboardSnapshot(), former: { ...scoreboardSnapshot(), sheets: [] } }),
      at: "",
      besides: [],
    },
  ],
};

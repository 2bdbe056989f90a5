import { unchangedRow } from "../../../../src/validation/rules/formerPeriod/unchangedRow";
import { testRule } from "../../../support/ruleTester";
import { twoQuarters } from "../../../support/twoQuarters";

const former = { averageWhole: 50, median: 10 };

testRule(unchangedRow, {
  valid: {
    "one figure differs": () =>
      twoQuarters(
        { processing: { "yrittaja/first": { previous: 50 } } },
        { processing: { "yrittaja/first": { averageWhole: 50 } } },
      ),
    "a figure more than before": () =>
      twoQuarters(
        { processing: { "yrittaja/first": { averageMigri: 20, previous: 50 } } },
        { processing: { "yrittaja/first": former } },
      ),
    "hardly anything happened": () => {
      const quiet = {
        received: 1,
        decided: 1,
        positive: 1,
        negative: 0,
        other: 0,
        averageWhole: 40,
        median: 40,
        withinTarget: 1,
        previous: 40,
      };
      return twoQuarters({ processing: { "yrittaja/first": quiet } }, { processing: { "yrittaja/first": quiet } });
    },
    "a cumulative period in which nothing came": () =>
      twoQuarters(
        { period: { form: "months", year: 2022, from: 1, to: 9 }, processing: { "yrittaja/first": { previous: 50 } } },
        { period: { form: "months", year: 2022, from: 1, to: 6 }, processing: { "yrittaja/first": former } },
      ),
  },
  invalid: {
    "a row that was not filled in": {
      workbook: () =>
        twoQuarters(
          { processing: { "yrittaja/first": { previous: 50 } } },
          { processing: { "yrittaja/first": former } },
        ),
      finds: [
        [
          "Käsittelyajat!C9:L9",
          { row: { process: "Yrittäjä", kind: "first" }, figures: [130, 120, 96, 18, 6, 50, 10, 100] },
        ],
      ],
    },
    "a group of Tehokkuus": {
      workbook: () => twoQuarters({}, { efficiency: { Kansalaisuus: { decisions: 1200 } } }),
      finds: [["Tehokkuus!B13:G13", { row: { process: "Kansalaisuus", kind: null }, figures: [1200, 300, 20, 1600] }]],
    },
  },
});

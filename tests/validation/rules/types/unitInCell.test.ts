import { unitInCell } from "../../../../src/validation/rules/types/unitInCell";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(unitInCell, {
  valid: { "units stand in the headings": () => scoreboardSnapshot() },
  invalid: {
    "days, pieces and hours": {
      workbook: () =>
        scoreboardSnapshot({
          processing: { "yrittaja/first": { averageWhole: "30 vrk", overStatutory: "0kpl" } },
          efficiency: { Opiskelu: { effectiveHours: "1 600 h" } },
        }),
      finds: [
        ["Käsittelyajat!H9", { text: "30 vrk", number: 30, unit: "vrk" }],
        ["Käsittelyajat!N9", { text: "0kpl", number: 0, unit: "kpl" }],
        ["Tehokkuus!G10", { text: "1 600 h", number: 1600, unit: "h" }],
      ],
    },
    "a target with its unit is one finding": {
      workbook: () => scoreboardSnapshot({ cells: { "Tavoitteet!F5": "60 vrk" } }),
      finds: [["Tavoitteet!F5", { text: "60 vrk", number: 60, unit: "vrk" }]],
    },
  },
});

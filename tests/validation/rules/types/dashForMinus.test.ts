import { dashForMinus } from "../../../../src/validation/rules/types/dashForMinus";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot, withRow } from "../../../support/scoreboardSnapshot";

const OWN_ROW = ["Yrittäjä", "Ensimmäinen", 2026, null, null, 60, "vrk", "osuus", "−0,8"];

testRule(dashForMinus, {
  valid: { "numbers are numbers": () => scoreboardSnapshot() },
  invalid: {
    "a minus sign and an en dash where nothing can be negative: the dash may be anything": {
      workbook: () => scoreboardSnapshot({ processing: { "yrittaja/first": { median: "−12,5", previous: "–40" } } }),
      finds: [
        ["Käsittelyajat!K9", { text: "−12,5", number: -12.5, other: null }],
        ["Käsittelyajat!T9", { text: "–40", number: -40, other: null }],
      ],
    },
    "a share may be negative": {
      workbook: () => withRow(scoreboardSnapshot(), "Tavoitteet", OWN_ROW),
      finds: [["Tavoitteet!I123", { text: "−0,8", number: -0.8, other: null }]],
      fixes: [[cellFix("auto", ["Tavoitteet!I123", -0.8])]],
    },
  },
});

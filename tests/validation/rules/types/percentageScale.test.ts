import { percentageScale } from "../../../../src/validation/rules/types/percentageScale";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(percentageScale, {
  valid: {
    "shares are fractions": () => scoreboardSnapshot(),
    "a change may be of any size": () => scoreboardSnapshot({ processing: { "yrittaja/first": { previous: 10 } } }),
  },
  invalid: {
    "75 typed over the share: the formula comes back": {
      workbook: () => scoreboardSnapshot({ cells: { "Käsittelyajat!M9": 75 } }),
      finds: [["Käsittelyajat!M9", { value: 75, suggestion: 0.75 }]],
      fixes: [[cellFix("ask", ["Käsittelyajat!M9", { formula: "=SCOREBOARD.SHARE(L9,D9)" }])]],
    },
    "the target share on the scale 0–100": {
      workbook: () => scoreboardSnapshot({ cells: { "Tavoitteet!I116": 80 }, formats: { "Tavoitteet!I116": "0" } }),
      finds: [["Tavoitteet!I116", { value: 80, suggestion: 0.8 }]],
      fixes: [[cellFix("ask", ["Tavoitteet!I116", 0.8, "0 %"])]],
    },
  },
});

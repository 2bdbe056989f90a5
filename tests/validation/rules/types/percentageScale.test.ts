import { percentageScale } from "../../../../src/validation/rules/types/percentageScale";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(percentageScale, {
  valid: {
    "shares are fractions": () => scoreboardSnapshot(),
    "a change may be of any size": () => scoreboardSnapshot({ processing: { "yrittaja/first": { previous: 10 } } }),
  },
  invalid: {
    "75 typed over the share": {
      workbook: () => scoreboardSnapshot({ cells: { "Käsittelyajat!M9": 75 } }),
      finds: [["Käsittelyajat!M9", { value: 75, suggestion: 0.75 }]],
    },
    "the target share on the scale 0–100": {
      workbook: () => scoreboardSnapshot({ cells: { "Tavoitteet!I116": 80 } }),
      finds: [["Tavoitteet!I116", { value: 80, suggestion: 0.8 }]],
    },
  },
});

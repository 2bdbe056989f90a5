import { zeroDenominator } from "../../../../src/validation/rules/arithmetic/zeroDenominator";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const blank = {
  "Käsittelyajat!D9": 0,
  "Käsittelyajat!E9": 0,
  "Käsittelyajat!F9": 0,
  "Käsittelyajat!G9": 0,
  "Käsittelyajat!L9": 0,
};

testRule(zeroDenominator, {
  valid: {
    "no result where nothing was decided": () =>
      scoreboardSnapshot({
        cells: { ...blank, "Käsittelyajat!M9": { formula: "=SCOREBOARD.SHARE(L9,D9)", value: "" } },
      }),
  },
  invalid: {
    "a share of nothing": {
      workbook: () => scoreboardSnapshot({ cells: { ...blank, "Käsittelyajat!M9": 0.8 } }),
      finds: [["Käsittelyajat!M9", { value: 0.8, denominator: "Ratkaistut" }]],
      fixes: [[cellFix("auto", ["Käsittelyajat!M9", { formula: "=SCOREBOARD.SHARE(L9,D9)" }])]],
    },
  },
});

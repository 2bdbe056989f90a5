import { decisionsByOutcome } from "../../../../src/validation/rules/arithmetic/decisionsByOutcome";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(decisionsByOutcome, {
  valid: {
    "120 = 96 + 18 + 6": () => scoreboardSnapshot(),
    "nothing was decided": () =>
      scoreboardSnapshot({
        processing: {
          "yrittaja/first": {
            decided: 0,
            positive: 0,
            negative: 0,
            other: 0,
            averageWhole: null,
            withinTarget: null,
          },
        },
      }),
  },
  invalid: {
    "120 is not 96 + 18 + 4": {
      workbook: () => scoreboardSnapshot({ processing: { "yrittaja/first": { other: 4 } } }),
      finds: [["Käsittelyajat!D9", { total: 120, positive: 96, negative: 18, other: 4 }]],
      fixes: [[cellFix("ask", ["Käsittelyajat!G9", 6])]],
    },
    "the positive and negative ones are already too many": {
      workbook: () => scoreboardSnapshot({ processing: { "yrittaja/first": { positive: 106 } } }),
      finds: [["Käsittelyajat!D9", { total: 120, positive: 106, negative: 18, other: 6 }]],
      fixes: [[]],
    },
  },
});

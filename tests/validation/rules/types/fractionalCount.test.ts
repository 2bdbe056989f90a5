import { fractionalCount } from "../../../../src/validation/rules/types/fractionalCount";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(fractionalCount, {
  valid: {
    "counts are whole": () => scoreboardSnapshot(),
    "times and hours may have decimals": () =>
      scoreboardSnapshot({
        processing: { "yrittaja/first": { averageWhole: 12.5 } },
        efficiency: { TTOL: { effectiveHours: 1600.25 } },
      }),
    "what binary fractions leave over is whole": () =>
      scoreboardSnapshot({ processing: { "yrittaja/first": { received: 130.00000000001 } } }),
  },
  invalid: {
    "half an application": {
      workbook: () =>
        scoreboardSnapshot({
          processing: { "yrittaja/first": { received: 130.5 } },
          efficiency: { TTOL: { users: 4.2 } },
        }),
      finds: [
        ["Käsittelyajat!C9", { value: 130.5 }],
        ["Tehokkuus!D6", { value: 4.2 }],
      ],
    },
    "arithmetic does not repeat it": {
      workbook: () => scoreboardSnapshot({ processing: { "yrittaja/first": { positive: 96.5 } } }),
      finds: [["Käsittelyajat!E9", { value: 96.5 }]],
    },
  },
});

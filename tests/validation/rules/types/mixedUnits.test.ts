import { mixedUnits } from "../../../../src/validation/rules/types/mixedUnits";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(mixedUnits, {
  valid: {
    "days are days and months are months": () => scoreboardSnapshot(),
    "a short average after a short one": () =>
      scoreboardSnapshot({
        processing: { "turvapaikka/first": { averageWhole: 15, withinTarget: 120, previous: 90 } },
      }),
  },
  invalid: {
    "six where the former period had half a year of days": {
      workbook: () =>
        scoreboardSnapshot({
          processing: { "turvapaikka/first": { averageWhole: 6, median: 6, withinTarget: 120, previous: 182 } },
        }),
      finds: [["Käsittelyajat!H44", { value: 6, unit: "vrk", former: 182 }]],
    },
  },
});

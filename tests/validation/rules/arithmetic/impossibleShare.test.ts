import { impossibleShare } from "../../../../src/validation/rules/arithmetic/impossibleShare";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const half = { decided: 120, withinTarget: 60 };

testRule(impossibleShare, {
  valid: {
    "an average that late cases allow": () => scoreboardSnapshot(),
    "the least average there is": () =>
      scoreboardSnapshot({ processing: { "yrittaja/first": { ...half, averageWhole: 30 } } }),
    "a median says nothing of it": () =>
      scoreboardSnapshot({
        info: { statistic: "mediaani" },
        processing: { "yrittaja/first": { ...half, averageWhole: 25 } },
      }),
  },
  invalid: {
    "half of the cases over 60 days and an average of 25": {
      workbook: () => scoreboardSnapshot({ processing: { "yrittaja/first": { ...half, averageWhole: 25 } } }),
      finds: [["Käsittelyajat!L9", { share: 0.5, average: 25, target: 60, least: 30 }]],
    },
  },
});

import { outsideRange } from "../../../../src/validation/rules/targets/outsideRange";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(outsideRange, {
  valid: {
    "within the range, at the level, on the scale": () => scoreboardSnapshot(),
    "the ends belong to the range": () => scoreboardSnapshot({ indicators: { "6.2.2": { actual: 0.05 } } }),
    "an index whose target the agreement leaves open": () =>
      scoreboardSnapshot({ indicators: { "6.3.2": { actual: 4.4 } } }),
  },
  invalid: {
    "too little training": {
      workbook: () => scoreboardSnapshot({ indicators: { "6.2.2": { actual: 0.025, description: "Etäkoulutus." } } }),
      finds: [["Muut mittarit!E28", { indicator: "6.2.2", value: 0.025, low: 0.03, high: 0.05, share: true }]],
    },
    "off the level": {
      workbook: () => scoreboardSnapshot({ indicators: { "3.2.1": { actual: 0.71 } } }),
      finds: [["Muut mittarit!E9", { indicator: "3.2.1", value: 0.71, low: 0.75, high: 0.75, share: true }]],
    },
    "an index of 35 for 3.5": {
      workbook: () => scoreboardSnapshot({ indicators: { "6.3.1": { actual: 35 } } }),
      finds: [["Muut mittarit!E30", { indicator: "6.3.1", value: 35, low: 1, high: 5, share: false }]],
    },
  },
});

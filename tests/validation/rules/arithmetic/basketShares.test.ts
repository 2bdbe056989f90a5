import { basketShares } from "../../../../src/validation/rules/arithmetic/basketShares";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(basketShares, {
  valid: {
    "two baskets make the whole": () => scoreboardSnapshot(),
    "shares that are not known": () =>
      scoreboardSnapshot({ riskModel: { "Opiskelu, Kori 2": { applications: null } } }),
  },
  invalid: {
    "a share that was typed": {
      workbook: () => scoreboardSnapshot({ cells: { "Riskimalli!D6": 0.2 } }),
      finds: [["Riskimalli!D5", { process: "Opiskelu", sum: 100 / 130 + 0.2, baskets: 2 }]],
      besides: ["F01"],
    },
  },
});

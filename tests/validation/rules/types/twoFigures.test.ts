import { twoFigures } from "../../../../src/validation/rules/types/twoFigures";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(twoFigures, {
  valid: { "each figure has its cell": () => scoreboardSnapshot() },
  invalid: {
    "15/30 as the annex writes it": {
      workbook: () =>
        scoreboardSnapshot({ processing: { "ttol/first": { averageWhole: "15/30", averageMigri: null } } }),
      finds: [["Käsittelyajat!H5", { text: "15/30", first: 15, second: 30 }]],
    },
  },
});

import { migriExceedsWhole } from "../../../../src/validation/rules/arithmetic/migriExceedsWhole";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(migriExceedsWhole, {
  valid: {
    "Migri's part is shorter": () => scoreboardSnapshot(),
    "it is the whole": () => scoreboardSnapshot({ processing: { "ttol/first": { averageWhole: 20 } } }),
  },
  invalid: {
    "the two were swapped": {
      workbook: () => scoreboardSnapshot({ processing: { "ttol/first": { averageWhole: 20, averageMigri: 50 } } }),
      finds: [["Käsittelyajat!I5", { migri: 50, whole: 20 }]],
    },
  },
});

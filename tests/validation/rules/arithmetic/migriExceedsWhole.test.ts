import { migriExceedsWhole } from "../../../../src/validation/rules/arithmetic/migriExceedsWhole";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(migriExceedsWhole, {
  valid: {
    "Migri's part is shorter": () => scoreboardSnapshot(),
    "it is the whole": () =>
      scoreboardSnapshot({ processing: { "ttol/first": { averageWhole: 20, averagePartial: null } } }),
  },
  invalid: {
    "the two were swapped": {
      workbook: () =>
        scoreboardSnapshot({
          processing: { "ttol/first": { averageWhole: 20, averageMigri: 50, averagePartial: null, remark: "Ruuhka." } },
        }),
      finds: [["Käsittelyajat!I5", { migri: 50, whole: 20 }]],
      fixes: [[cellFix("ask", ["Käsittelyajat!I5", 20], ["Käsittelyajat!H5", 50])]],
    },
  },
});

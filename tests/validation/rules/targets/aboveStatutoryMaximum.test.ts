import { aboveStatutoryMaximum } from "../../../../src/validation/rules/targets/aboveStatutoryMaximum";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(aboveStatutoryMaximum, {
  valid: { "within what the law allows": () => scoreboardSnapshot() },
  invalid: {
    "91 days where the law allows 90, asylum above its first tier": {
      workbook: () =>
        scoreboardSnapshot({
          processing: {
            "opiskelu/first": { averageWhole: 91, remark: "Ruuhka." },
            "turvapaikka/first": { averageWhole: 183, remark: "Ruuhka." },
          },
        }),
      finds: [
        ["Käsittelyajat!H40", { row: { process: "Opiskelu", kind: "first" }, value: 91, limit: 90 }],
        ["Käsittelyajat!H44", { row: { process: "Turvapaikka", kind: "first" }, value: 183, limit: 182.625 }],
      ],
    },
  },
});

import { averageAboveTarget } from "../../../../src/validation/rules/targets/averageAboveTarget";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(averageAboveTarget, {
  valid: {
    "on the target": () => scoreboardSnapshot({ processing: { "yrittaja/first": { averageWhole: 60 } } }),
    "targets of shares are told by the share": () =>
      scoreboardSnapshot({ processing: { "eu-rekisterointi/first": { averageWhole: 30 } } }),
    "six months are 182,625 days": () =>
      scoreboardSnapshot({ processing: { "turvapaikka/first": { averageWhole: 182.6 } } }),
  },
  invalid: {
    "61 days where 60 are set": {
      workbook: () => scoreboardSnapshot({ processing: { "yrittaja/first": { averageWhole: 61, remark: "Ruuhka." } } }),
      finds: [["Käsittelyajat!H9", { row: { process: "Yrittäjä", kind: "first" }, value: 61, target: 60, year: 2022 }]],
    },
    "both averages missed": {
      workbook: () =>
        scoreboardSnapshot({
          processing: { "ttol/extension": { averageWhole: 61, averageMigri: 31, remark: "Ruuhka." } },
        }),
      finds: [
        [
          "Käsittelyajat!H6",
          {
            row: {
              process: "Osaratkaisua edellyttävä työnteko (TTOL) (Migri ka. / kokonaisuus ka.)",
              kind: "extension",
            },
            value: 61,
            target: 60,
            year: 2022,
          },
        ],
      ],
    },
  },
});

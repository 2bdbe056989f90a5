import { oneAverageHolds } from "../../../../src/validation/rules/targets/oneAverageHolds";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const process = "Osaratkaisua edellyttävä työnteko (TTOL) (Migri ka. / kokonaisuus ka.)";

testRule(oneAverageHolds, {
  valid: { "both hold": () => scoreboardSnapshot() },
  invalid: {
    "the whole holds, Migri's part does not": {
      workbook: () => scoreboardSnapshot({ processing: { "ttol/first": { averageMigri: 31, remark: "Ruuhka." } } }),
      finds: [
        [
          "Käsittelyajat!H5:I5",
          {
            row: { process, kind: "first" },
            migri: { value: 31, target: 30, met: false },
            whole: { value: 50, target: 60, met: true },
            year: 2022,
          },
        ],
      ],
    },
    "Migri's part holds, the whole does not": {
      workbook: () => scoreboardSnapshot({ processing: { "ttol/first": { averageWhole: 65, remark: "Ruuhka." } } }),
      finds: [
        [
          "Käsittelyajat!H5:I5",
          {
            row: { process, kind: "first" },
            migri: { value: 20, target: 30, met: true },
            whole: { value: 65, target: 60, met: false },
            year: 2022,
          },
        ],
      ],
    },
  },
});

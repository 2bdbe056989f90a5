import { duplicateRow } from "../../../../src/validation/rules/structure/duplicateRow";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(duplicateRow, {
  valid: { "each once": () => scoreboardSnapshot() },
  invalid: {
    "an alias is the same process": {
      workbook: () => scoreboardSnapshot({ cells: { "Käsittelyajat!A11": "Yrittäjät" } }),
      finds: [["Käsittelyajat!A11", { row: { process: "Yrittäjät", kind: "first" }, rows: [8, 10] }]],
      besides: ["S04"],
    },
    "the same year of a target": {
      workbook: () => scoreboardSnapshot({ cells: { "Tavoitteet!C6": 2022 } }),
      finds: [
        [
          "Tavoitteet!A6",
          {
            row: {
              process: "Osaratkaisua edellyttävä työnteko (TTOL) (Migri ka. / kokonaisuus ka.)",
              kind: "first",
              year: 2022,
            },
            rows: [4, 5],
          },
        ],
      ],
      besides: ["S04", "G08"],
    },
  },
});

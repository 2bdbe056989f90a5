import { rowOrder } from "../../../../src/validation/rules/structure/rowOrder";
import type { Fix } from "../../../../src/validation/fix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";
import { withRowsSwapped } from "../../../support/swappedRows";

const TTOL = "Osaratkaisua edellyttävä työnteko (TTOL) (Migri ka. / kokonaisuus ka.)";

const sorting = (sheet: string): Fix[] => [{ consent: "ask", changes: [{ kind: "sortRows", sheet }] }];

testRule(rowOrder, {
  valid: { "the template's order": () => scoreboardSnapshot() },
  invalid: {
    "an extension before the first permits": {
      workbook: () => withRowsSwapped(scoreboardSnapshot(), "Käsittelyajat", 9, 10),
      finds: [
        [
          "Käsittelyajat!A9",
          { found: { process: "Yrittäjä", kind: "extension" }, expected: { process: "Yrittäjä", kind: "first" } },
        ],
      ],
      fixes: [sorting("Käsittelyajat")],
    },
    "groups of the efficiency annex": {
      workbook: () => withRowsSwapped(scoreboardSnapshot(), "Tehokkuus", 6, 13),
      finds: [
        [
          "Tehokkuus!A6",
          {
            found: { process: "Kansalaisuus", kind: null },
            expected: { process: "TTOL", kind: null },
          },
        ],
      ],
      fixes: [sorting("Tehokkuus")],
    },
    "years of a target": {
      workbook: () => withRowsSwapped(scoreboardSnapshot(), "Tavoitteet", 5, 6),
      finds: [
        [
          "Tavoitteet!A5",
          {
            found: { process: TTOL, kind: "first", year: 2023 },
            expected: { process: TTOL, kind: "first", year: 2022 },
          },
        ],
      ],
      fixes: [sorting("Tavoitteet")],
    },
  },
});

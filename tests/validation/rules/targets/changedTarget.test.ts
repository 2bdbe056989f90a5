import { changedTarget } from "../../../../src/validation/rules/targets/changedTarget";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const row = {
  process: "Osaratkaisua edellyttävä työnteko (TTOL) (Migri ka. / kokonaisuus ka.)",
  kind: "first",
} as const;

testRule(changedTarget, {
  valid: {
    "as agreed": () => scoreboardSnapshot(),
    "unit in capitals": () => scoreboardSnapshot({ cells: { "Tavoitteet!G5": "VRK" } }),
  },
  invalid: {
    "another figure, none, one too many": {
      workbook: () =>
        scoreboardSnapshot({ cells: { "Tavoitteet!F5": 70, "Tavoitteet!E6": null, "Tavoitteet!I7": 0.8 } }),
      finds: [
        [
          "Tavoitteet!F5",
          {
            row: { ...row, year: 2022 },
            heading: "Tavoite, kokonaisuus",
            share: false,
            year: 2022,
            found: 70,
            agreed: 60,
          },
        ],
        [
          "Tavoitteet!E6",
          {
            row: { ...row, year: 2023 },
            heading: "Tavoite, Migri (ka.)",
            share: false,
            year: 2023,
            found: null,
            agreed: 15,
          },
        ],
        [
          "Tavoitteet!I7",
          { row: { ...row, year: 2024 }, heading: "Tavoiteosuus", share: true, year: 2024, found: 0.8, agreed: null },
        ],
      ],
      fixes: [
        [cellFix("ask", ["Tavoitteet!F5", 60])],
        [cellFix("ask", ["Tavoitteet!E6", 15])],
        [cellFix("ask", ["Tavoitteet!I7", null])],
      ],
    },
    "another unit": {
      workbook: () => scoreboardSnapshot({ cells: { "Tavoitteet!G5": "kk" } }),
      finds: [
        [
          "Tavoitteet!G5",
          { row: { ...row, year: 2022 }, heading: "Yksikkö", share: false, year: 2022, found: "kk", agreed: "vrk" },
        ],
      ],
      fixes: [[cellFix("ask", ["Tavoitteet!G5", "vrk"])]],
      besides: ["T12"],
    },
  },
});

import { unknownProcess } from "../../../../src/validation/rules/structure/unknownProcess";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot, withRow } from "../../../support/scoreboardSnapshot";

testRule(unknownProcess, {
  valid: {
    "labels of both annexes": () => scoreboardSnapshot(),
    "aliases and leading dashes": () =>
      scoreboardSnapshot({
        cells: { "Käsittelyajat!A9": "- Yrittäjät", "Käsittelyajat!A10": "YRITTÄJÄ", "Tehokkuus!A9": "- Yrittäjä" },
      }),
    "a note below the table": () => withRow(scoreboardSnapshot(), "Käsittelyajat", ["Lähde: UMA, poiminta lokakuussa"]),
  },
  invalid: {
    "a misspelt name, and one that is like none": {
      workbook: () =>
        scoreboardSnapshot({ cells: { "Käsittelyajat!A9": "Yritäjä", "Tehokkuus!A9": "Hallinto ja tuki yhteensä" } }),
      finds: [
        ["Käsittelyajat!A9", { found: "Yritäjä", suggestion: "Yrittäjä" }],
        ["Tehokkuus!A9", { found: "Hallinto ja tuki yhteensä", suggestion: null }],
      ],
      besides: ["S04"],
    },
  },
});

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
    "a total of one's own below the table": () =>
      withRow(scoreboardSnapshot(), "Käsittelyajat", ["Yhteensä", null, 5200, 4800]),
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
      fixes: [
        [
          {
            consent: "ask",
            changes: [{ kind: "cell", sheet: "Käsittelyajat", row: 8, column: 0, to: { value: "Yrittäjä" } }],
          },
        ],
        [],
      ],
      besides: ["S04"],
    },
    "a name that most likely means a row that is there already": {
      workbook: () => withRow(scoreboardSnapshot(), "Tehokkuus", ["- Yritäjä", 5, null, 1, null, null, 20]),
      finds: [["Tehokkuus!A14", { found: "- Yritäjä", suggestion: "Yrittäjät" }]],
      besides: ["F02"],
    },
  },
});

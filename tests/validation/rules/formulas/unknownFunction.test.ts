import { currentAgreement } from "../../../../src/agreement/current";
import { validate } from "../../../../src/validation/engine";
import { unknownFunction } from "../../../../src/validation/rules/formulas/unknownFunction";
import { withOwnCells } from "../../../support/ownCells";
import { placeText, testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const lost = (formula: string) => ({ formula, value: { error: "#NAME?" } });
const write = (row: number, column: number, formula: string) =>
  ({ kind: "cell", sheet: "Käsittelyajat", row, column, to: { formula } }) as const;

testRule(unknownFunction, {
  valid: { "every function is found": () => scoreboardSnapshot() },
  invalid: {
    "the add-in was not there: one finding for cells below each other": {
      workbook: () =>
        scoreboardSnapshot({
          cells: {
            "Käsittelyajat!M9": lost("=SCOREBOARD.SHARE(L9,D9)"),
            "Käsittelyajat!M10": lost("=SCOREBOARD.SHARE(L10,D10)"),
          },
        }),
      finds: [["Käsittelyajat!M9:M10", { function: "SHARE", cells: 2 }]],
      fixes: [
        [
          {
            consent: "ask",
            changes: [write(8, 12, "=SCOREBOARD.SHARE(L9,D9)"), write(9, 12, "=SCOREBOARD.SHARE(L10,D10)")],
          },
        ],
      ],
    },
    "without the namespace, with an underscore, and one that there is not": {
      workbook: () =>
        withOwnCells(scoreboardSnapshot(), {
          "Käsittelyajat!Y9": lost("=IFERROR(ROUND(SHARE(L9,D9),2),B9)"),
          "Käsittelyajat!Y11": lost("=SCOREBOARD_PTS_PER_HTV(C9,2)+scoreboard.share(L9,D9)"),
          "Käsittelyajat!Y13": lost("=SCOREBOARD.SHAER(L9,D9)"),
        }),
      finds: [
        ["Käsittelyajat!Y9", { function: "SHARE", cells: 1 }],
        ["Käsittelyajat!Y11", { function: "PTS_PER_HTV", cells: 1 }],
        ["Käsittelyajat!Y13", { function: "SHAER", cells: 1 }],
      ],
      fixes: [
        [{ consent: "ask", changes: [write(8, 24, "=IFERROR(ROUND(SCOREBOARD.SHARE(L9,D9),2),B9)")] }],
        [
          {
            consent: "ask",
            changes: [write(10, 24, "=SCOREBOARD.PTS_PER_HTV(C9,2)+SCOREBOARD.SHARE(L9,D9)")],
          },
        ],
        [],
      ],
    },
    "functions that read each other are each to be written; one that reads another error only passes it on": {
      workbook: () =>
        scoreboardSnapshot({
          cells: {
            "Tehokkuus!I6": lost("=SCOREBOARD.PTS_PER_HTV(B6,H6)"),
            "Tehokkuus!M6": lost('=SCOREBOARD.TARGET_STATUS(I6,L6,"higher")'),
            "Käsittelyajat!L9": { formula: "=TUNTEMATON()", value: { error: "#NAME?" } },
            "Käsittelyajat!M9": lost("=SCOREBOARD.SHARE(L9,D9)"),
          },
        }),
      finds: [
        ["Tehokkuus!I6", { function: "PTS_PER_HTV", cells: 1 }],
        ["Tehokkuus!M6", { function: "TARGET_STATUS", cells: 1 }],
      ],
      fixes: [
        [{ consent: "ask", changes: [{ ...write(5, 8, "=SCOREBOARD.PTS_PER_HTV(B6,H6)"), sheet: "Tehokkuus" }] }],
        [
          {
            consent: "ask",
            changes: [{ ...write(5, 12, '=SCOREBOARD.TARGET_STATUS(I6,L6,"higher")'), sheet: "Tehokkuus" }],
          },
        ],
      ],
      besides: ["T14"],
    },
  },
});

test("a name that is not ours, or a formula other than its column's, is left to the rules that know it", () => {
  const snapshot = scoreboardSnapshot({
    cells: { "Käsittelyajat!M9": lost("=SHARE(L9,D9)"), "Käsittelyajat!C9": lost("=OSUUS(1,2)") },
  });
  const { findings } = validate(snapshot, { agreement: currentAgreement });
  expect(findings.map(({ rule, at }) => `${rule} ${placeText({ at })}`)).toEqual([
    "T14 Käsittelyajat!C9",
    "F02 Käsittelyajat!M9",
  ]);
});

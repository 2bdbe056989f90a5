import { wrongStatus } from "../../../../src/validation/rules/targets/wrongStatus";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const first = { process: "Yrittäjä", kind: "first" } as const;
const formula =
  '=IF(ISNUMBER(Q9),SCOREBOARD.TARGET_STATUS(M9,Q9,"higher"),IFERROR(SMALL(SCOREBOARD.TARGET_STATUS(H9:I9,O9:P9),1),""))';

testRule(wrongStatus, {
  valid: { "the status that the figures give": () => scoreboardSnapshot() },
  invalid: {
    "met was typed where the average is over the target": {
      workbook: () =>
        scoreboardSnapshot({
          processing: { "yrittaja/first": { averageWhole: 61, remark: "Ruuhka." } },
          cells: { "Käsittelyajat!S9": 1 },
        }),
      finds: [["Käsittelyajat!S9", { row: first, found: 1, met: false }]],
      fixes: [[cellFix("ask", ["Käsittelyajat!S9", { formula }])]],
      besides: ["G01"],
    },
    "a word that says the reverse": {
      workbook: () => scoreboardSnapshot({ cells: { "Käsittelyajat!S9": "ei täyty" } }),
      finds: [["Käsittelyajat!S9", { row: first, found: "ei täyty", met: true }]],
      fixes: [[cellFix("ask", ["Käsittelyajat!S9", { formula }])]],
    },
    "cost recovery above its target": {
      workbook: () => scoreboardSnapshot({ cells: { "Kustannusvastaavuus!I5": -1 } }),
      finds: [["Kustannusvastaavuus!I5", { row: { process: "Työperusteiset", kind: null }, found: -1, met: true }]],
      fixes: [[cellFix("ask", ["Kustannusvastaavuus!I5", { formula: '=SCOREBOARD.TARGET_STATUS(G5,H5,"higher")' }])]],
    },
  },
});

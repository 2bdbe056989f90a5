import { wrongPtsPerHtv } from "../../../../src/validation/rules/arithmetic/wrongPtsPerHtv";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(wrongPtsPerHtv, {
  valid: { "1 200 decisions in one person-year": () => scoreboardSnapshot() },
  invalid: {
    "a typed figure": {
      workbook: () => scoreboardSnapshot({ cells: { "Tehokkuus!I6": 1150 } }),
      finds: [["Tehokkuus!I6", { found: 1150, decisions: 1200, htv: 1, computed: 1200 }]],
      fixes: [[cellFix("ask", ["Tehokkuus!I6", { formula: "=SCOREBOARD.PTS_PER_HTV(B6,H6)" }])]],
    },
  },
});

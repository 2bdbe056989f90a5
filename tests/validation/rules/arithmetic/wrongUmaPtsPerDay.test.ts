import { wrongUmaPtsPerDay } from "../../../../src/validation/rules/arithmetic/wrongUmaPtsPerDay";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(wrongUmaPtsPerDay, {
  valid: { "1 200 decisions, 20 users, 66 working days": () => scoreboardSnapshot() },
  invalid: {
    "a typed figure": {
      workbook: () => scoreboardSnapshot({ cells: { "Tehokkuus!F6": 1.5 } }),
      finds: [["Tehokkuus!F6", { found: 1.5, decisions: 1200, users: 20, workdays: 66, computed: 1200 / 20 / 66 }]],
      fixes: [[cellFix("ask", ["Tehokkuus!F6", { formula: "=SCOREBOARD.UMA_PTS_PER_DAY(B6,D6,E6)" }])]],
    },
  },
});

import { wrongPtsPerHtv } from "../../../../src/validation/rules/arithmetic/wrongPtsPerHtv";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(wrongPtsPerHtv, {
  valid: { "1 200 decisions in one person-year": () => scoreboardSnapshot() },
  invalid: {
    "a typed figure": {
      workbook: () => scoreboardSnapshot({ cells: { "Tehokkuus!I6": 1150 } }),
      finds: [["Tehokkuus!I6", { found: 1150, decisions: 1200, htv: 1, computed: 1200 }]],
    },
  },
});

import { wrongShare } from "../../../../src/validation/rules/arithmetic/wrongShare";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const details = {
  found: 0.5,
  part: { heading: "Tavoiteajassa ratkaistut", value: 100 },
  whole: { heading: "Ratkaistut", value: 120 },
  computed: 100 / 120,
};

testRule(wrongShare, {
  valid: { "83,3 % is 100 of 120": () => scoreboardSnapshot() },
  invalid: {
    "50 % typed for 100 of 120": {
      workbook: () => scoreboardSnapshot({ cells: { "Käsittelyajat!M9": 0.5 } }),
      finds: [["Käsittelyajat!M9", details]],
      fixes: [[cellFix("ask", ["Käsittelyajat!M9", { formula: "=SCOREBOARD.SHARE(L9,D9)" }])]],
    },
    "the formula is right and its result is not": {
      workbook: () =>
        scoreboardSnapshot({ cells: { "Käsittelyajat!M9": { formula: "=SCOREBOARD.SHARE(L9,D9)", value: 0.5 } } }),
      finds: [["Käsittelyajat!M9", details]],
      fixes: [[cellFix("ask", ["Käsittelyajat!M9", { formula: "=SCOREBOARD.SHARE(L9,D9)" }])]],
    },
  },
});

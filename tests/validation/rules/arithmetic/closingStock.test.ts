import { closingStock } from "../../../../src/validation/rules/arithmetic/closingStock";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const details = { closing: 530, opening: 500, received: 260, decided: 240, computed: 520 };

testRule(closingStock, {
  valid: {
    "500 + 260 − 240 is 520": () => scoreboardSnapshot(),
    "a difference that a remark explains": () =>
      scoreboardSnapshot({ cells: { "Ruuhka ja resurssit!F5": 530, "Ruuhka ja resurssit!Q5": "10 asiaa siirretty." } }),
  },
  invalid: {
    "ten more than the flow gives": {
      workbook: () => scoreboardSnapshot({ cells: { "Ruuhka ja resurssit!F5": 530 } }),
      finds: [["Ruuhka ja resurssit!F5", details]],
    },
    "a remark of blanks explains nothing": {
      workbook: () => scoreboardSnapshot({ cells: { "Ruuhka ja resurssit!F5": 530, "Ruuhka ja resurssit!Q5": "  " } }),
      finds: [["Ruuhka ja resurssit!F5", details]],
    },
  },
});

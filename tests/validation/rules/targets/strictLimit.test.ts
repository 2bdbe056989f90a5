import { strictLimit } from "../../../../src/validation/rules/targets/strictLimit";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const residence = { process: "Oleskeluluvat ja kansalaisuus (HAO)", kind: null };

testRule(strictLimit, {
  valid: {
    "below the limits": () => scoreboardSnapshot(),
    "3 % of automation's mistakes are allowed": () => scoreboardSnapshot({ automation: { TTOL: { mistakes: 3 } } }),
  },
  invalid: {
    "3 % returned where less is agreed": {
      workbook: () => scoreboardSnapshot({ quality: { residence: { returnedLaw: 3, remark: "Uusi tulkinta." } } }),
      finds: [["Laatu!G5", { indicator: "2.2", row: residence, value: 0.03, share: true, below: true }]],
    },
    "90 % where more is agreed": {
      workbook: () => scoreboardSnapshot({ indicators: { "6.2.3": { actual: 0.9, description: "Yksi puuttui." } } }),
      finds: [
        [
          "Muut mittarit!E29",
          { indicator: "6.2.3", row: { process: "6.2.3", kind: null }, value: 0.9, share: true, below: false },
        ],
      ],
    },
  },
});

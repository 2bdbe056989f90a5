import { ambiguousPeriod } from "../../../../src/validation/rules/period/ambiguousPeriod";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(ambiguousPeriod, {
  valid: {
    "Q3/2022": () => scoreboardSnapshot({ info: { period: "Q3/2022" } }),
    "9/2022 can only be September": () => scoreboardSnapshot({ info: { period: "9/2022" } }),
  },
  invalid: {
    "3/2022": {
      workbook: () => scoreboardSnapshot({ info: { period: "3/2022" } }),
      finds: [
        [
          "Tiedot!B5",
          {
            value: "3/2022",
            choices: [
              { form: "quarter", year: 2022, quarter: 3 },
              { form: "months", year: 2022, from: 3, to: 3 },
              { form: "year", year: 2022 },
            ],
          },
        ],
      ],
    },
  },
});

import { unreadablePeriod } from "../../../../src/validation/rules/period/unreadablePeriod";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(unreadablePeriod, {
  valid: {
    "2022Q3": () => scoreboardSnapshot(),
    "III/2022": () => scoreboardSnapshot({ info: { period: "III/2022" } }),
    "a year": () => scoreboardSnapshot({ info: { period: 2022 } }),
  },
  invalid: {
    "no period": {
      workbook: () => scoreboardSnapshot({ cells: { "Tiedot!B5": null } }),
      finds: [["Tiedot!B5", { value: "" }]],
    },
    "five quarters": {
      workbook: () => scoreboardSnapshot({ info: { period: "2022Q5" } }),
      finds: [["Tiedot!B5", { value: "2022Q5" }]],
    },
  },
});

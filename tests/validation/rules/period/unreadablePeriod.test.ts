import { unreadablePeriod } from "../../../../src/validation/rules/period/unreadablePeriod";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(unreadablePeriod, {
  valid: {
    "2022Q3": () => scoreboardSnapshot(),
    "III/2022": () => scoreboardSnapshot({ info: { period: "III/2022" } }),
    "a year": () => scoreboardSnapshot({ period: { form: "year", year: 2022 }, info: { period: 2022 } }),
  },
  invalid: {
    "no period: the dates say it": {
      workbook: () => scoreboardSnapshot({ cells: { "Tiedot!B5": null } }),
      finds: [["Tiedot!B5", { value: "" }]],
      fixes: [[cellFix("ask", ["Tiedot!B5", "2022Q3"])]],
    },
    "five quarters; the dates are of eight months": {
      workbook: () => scoreboardSnapshot({ info: { period: "2022Q5", periodStart: 44_562, periodEnd: 44_804 } }),
      finds: [["Tiedot!B5", { value: "2022Q5" }]],
      fixes: [[cellFix("ask", ["Tiedot!B5", "1–8/2022"])]],
      besides: ["M05"],
    },
    "the dates are of no whole months": {
      workbook: () => scoreboardSnapshot({ info: { period: "syksy", periodStart: 44_750 } }),
      finds: [["Tiedot!B5", { value: "syksy" }]],
    },
  },
});

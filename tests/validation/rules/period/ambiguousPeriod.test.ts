import { ambiguousPeriod } from "../../../../src/validation/rules/period/ambiguousPeriod";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const choices = [
  { form: "quarter", year: 2022, quarter: 3 },
  { form: "months", year: 2022, from: 3, to: 3 },
  { form: "year", year: 2022 },
] as const;

const SEPTEMBER = { period: "9/2022", periodStart: 44_805, periodType: "kuukausi" };

testRule(ambiguousPeriod, {
  valid: {
    "Q3/2022": () => scoreboardSnapshot({ info: { period: "Q3/2022" } }),
    "9/2022 can only be September": () => scoreboardSnapshot({ info: SEPTEMBER }),
  },
  invalid: {
    "3/2022 with the dates of the third quarter": {
      workbook: () => scoreboardSnapshot({ info: { period: "3/2022" } }),
      finds: [["Tiedot!B5", { value: "3/2022", choices }]],
      fixes: [
        [
          cellFix("ask", ["Tiedot!B5", "2022Q3"]),
          cellFix(
            "ask",
            ["Tiedot!B5", "2022-03"],
            ["Tiedot!B6", 44_621],
            ["Tiedot!B7", 44_651],
            ["Tiedot!B8", "kuukausi"],
          ),
          cellFix(
            "ask",
            ["Tiedot!B5", "2022"],
            ["Tiedot!B6", 44_562],
            ["Tiedot!B7", 44_926],
            ["Tiedot!B8", "kumulatiivinen"],
          ),
        ],
      ],
    },
    "figures extracted in October 2022 are not of the whole year; dates as text become dates": {
      workbook: () =>
        scoreboardSnapshot({
          info: { period: "3/2022", periodEnd: "30.9.2022", extracted: 44_840 },
          formats: { "Tiedot!B7": "@" },
        }),
      finds: [["Tiedot!B5", { value: "3/2022", choices }]],
      fixes: [
        [
          cellFix("ask", ["Tiedot!B5", "2022Q3"], ["Tiedot!B7", 44_834, "d.m.yyyy"]),
          cellFix(
            "ask",
            ["Tiedot!B5", "2022-03"],
            ["Tiedot!B6", 44_621],
            ["Tiedot!B7", 44_651, "d.m.yyyy"],
            ["Tiedot!B8", "kuukausi"],
          ),
        ],
      ],
      besides: ["T17"],
    },
  },
});

import { yearWithoutTargets } from "../../../../src/validation/rules/period/yearWithoutTargets";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot, withRow } from "../../../support/scoreboardSnapshot";

testRule(yearWithoutTargets, {
  valid: {
    "2022": () => scoreboardSnapshot(),
    "a year beyond the agreement with targets of the workbook's own": () =>
      withRow(scoreboardSnapshot({ info: { targetYear: 2025 } }), "Tavoitteet", [
        "Yrittäjä",
        "Ensimmäinen",
        2025,
        null,
        null,
        60,
        "vrk",
      ]),
  },
  invalid: {
    "2025: once for all": {
      workbook: () => scoreboardSnapshot({ info: { targetYear: 2025 } }),
      finds: [["Tiedot!B12", { year: 2025, process: null, years: [2022, 2023, 2024] }]],
    },
    "2024: only EU registration has none": {
      workbook: () => scoreboardSnapshot({ info: { targetYear: 2024 } }),
      finds: [
        [
          "Käsittelyajat!A42",
          { year: 2024, process: "EU:n kansalaiset ja perheenjäsenet (rekisteröinti)", years: [2022] },
        ],
      ],
      besides: ["G01", "G11"],
    },
    "a row without figures has nothing to compare": {
      workbook: () =>
        scoreboardSnapshot({
          info: { targetYear: 2024 },
          processing: {
            "eu-rekisterointi/first": Object.fromEntries(
              [
                "received",
                "decided",
                "positive",
                "negative",
                "other",
                "averageWhole",
                "median",
                "withinTarget",
                "overStatutory",
                "previous",
              ].map((key) => [key, null]),
            ),
          },
        }),
      finds: [],
      besides: ["G01", "G11", "S11"],
    },
  },
});

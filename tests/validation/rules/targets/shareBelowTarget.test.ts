import { shareBelowTarget } from "../../../../src/validation/rules/targets/shareBelowTarget";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(shareBelowTarget, {
  valid: {
    "shares at or above 80 %": () => scoreboardSnapshot(),
    "the light procedure is not for citizenship": () =>
      scoreboardSnapshot({ automation: { Kansalaisuus: { light: 0 } } }),
    "exactly 80 %": () => scoreboardSnapshot({ automation: { TTOL: { light: 960 } } }),
  },
  invalid: {
    "registrations within two days": {
      workbook: () =>
        scoreboardSnapshot({
          processing: { "eu-rekisterointi/first": { withinTarget: 90, remark: "Loma-aika." } },
        }),
      finds: [
        [
          "Käsittelyajat!M42",
          {
            row: { process: "EU:n kansalaiset ja perheenjäsenet (rekisteröinti)", kind: "first" },
            value: 0.75,
            target: 0.8,
            clause: "2.3b",
          },
        ],
      ],
    },
    "the light procedure": {
      workbook: () => scoreboardSnapshot({ automation: { TTOL: { light: 600 } } }),
      finds: [["Automaatio!I5", { row: { process: "TTOL", kind: null }, value: 0.5, target: 0.8, clause: "2.3a" }]],
    },
  },
});

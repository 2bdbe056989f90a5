import { partExceedsWhole } from "../../../../src/validation/rules/arithmetic/partExceedsWhole";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const decided = { heading: "Ratkaistut", value: 120 };

testRule(partExceedsWhole, {
  valid: {
    "parts within their wholes": () => scoreboardSnapshot(),
    "all of them": () => scoreboardSnapshot({ processing: { "yrittaja/first": { withinTarget: 120 } } }),
  },
  invalid: {
    "within target, over the statutory maximum, automatic": {
      workbook: () =>
        scoreboardSnapshot({
          processing: { "yrittaja/first": { withinTarget: 130 }, "yrittaja/extension": { overStatutory: 121 } },
          efficiency: { TTOL: { automatic: 1201 } },
        }),
      finds: [
        ["Käsittelyajat!L9", { part: { heading: "Tavoiteajassa ratkaistut", value: 130 }, whole: decided }],
        ["Käsittelyajat!N10", { part: { heading: "Lain enimmäisajan ylittäneet", value: 121 }, whole: decided }],
        [
          "Tehokkuus!C6",
          { part: { heading: "josta automaattiset", value: 1201 }, whole: { heading: "Päätökset", value: 1200 } },
        ],
      ],
    },
    "an outcome where the sum cannot be told": {
      workbook: () => scoreboardSnapshot({ processing: { "yrittaja/first": { positive: 130, other: null } } }),
      finds: [["Käsittelyajat!E9", { part: { heading: "Myönteiset", value: 130 }, whole: decided }]],
      besides: ["S11"],
    },
  },
});

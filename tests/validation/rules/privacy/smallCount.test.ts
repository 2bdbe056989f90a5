import { smallCount } from "../../../../src/validation/rules/privacy/smallCount";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(smallCount, {
  valid: {
    "five, and none at all": () => scoreboardSnapshot({ missions: { "New Delhi, työ": { paper: 5, hearings: 0 } } }),
    "elsewhere a count may be small": () =>
      scoreboardSnapshot({ processing: { "yrittaja/first": { overStatutory: 3 } } }),
  },
  invalid: {
    "one and four": {
      workbook: () => scoreboardSnapshot({ missions: { "New Delhi, työ": { paper: 4, hearings: 1 } } }),
      finds: [
        ["Edustustot!D5", { value: 4, heading: "josta paperilla" }],
        ["Edustustot!J5", { value: 1, heading: "Kuulemisia" }],
      ],
    },
  },
});

import { filingChannels } from "../../../../src/validation/rules/arithmetic/filingChannels";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(filingChannels, {
  valid: {
    "240 + 20 is 260": () => scoreboardSnapshot(),
    "nothing was received": () =>
      scoreboardSnapshot({ automation: { TTOL: { received: 0, electronic: 0, paper: 0 } } }),
  },
  invalid: {
    "ten applications in neither channel": {
      workbook: () => scoreboardSnapshot({ automation: { TTOL: { paper: 10 } } }),
      finds: [["Automaatio!B5", { received: 260, electronic: 240, paper: 10 }]],
    },
  },
});

import { openingStock } from "../../../../src/validation/rules/arithmetic/openingStock";
import { testRule } from "../../../support/ruleTester";
import type { ScoreboardInput } from "../../../support/scoreboardSnapshot";
import { twoQuarters } from "../../../support/twoQuarters";

const toSeptember: ScoreboardInput = { period: { form: "months", year: 2022, from: 1, to: 9 } };
const toJune: ScoreboardInput = { period: { form: "months", year: 2022, from: 1, to: 6 } };

testRule(openingStock, {
  valid: {
    "the start is the former period's end": () => twoQuarters(),
    "a cumulative period starts where the former cumulative one did": () =>
      twoQuarters(toSeptember, { ...toJune, queues: { Kansalaisuus: { closing: 1 } } }),
    "without the former workbook nothing is said": () => twoQuarters().now,
  },
  invalid: {
    "another start, which does not agree with the flow either: the fix takes the former end": {
      workbook: () => twoQuarters({ queues: { Kansalaisuus: { opening: 512 } } }),
      finds: [
        [
          "Ruuhka ja resurssit!B12",
          {
            opening: { heading: "Vireillä alussa", value: 512 },
            former: { heading: "Vireillä lopussa (UMA)", value: 500 },
          },
        ],
      ],
      fixes: [
        [
          {
            consent: "ask",
            changes: [{ kind: "cell", sheet: "Ruuhka ja resurssit", row: 11, column: 1, to: { value: 500 } }],
          },
        ],
      ],
      besides: ["A07"],
    },
    "another former end, and a start that agrees with the flow: no fix": {
      workbook: () => twoQuarters({}, { queues: { Kansalaisuus: { closing: 412 } } }),
      finds: [
        [
          "Ruuhka ja resurssit!B12",
          {
            opening: { heading: "Vireillä alussa", value: 500 },
            former: { heading: "Vireillä lopussa (UMA)", value: 412 },
          },
        ],
      ],
    },
  },
});

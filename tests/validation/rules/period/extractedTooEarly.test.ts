import { extractedTooEarly } from "../../../../src/validation/rules/period/extractedTooEarly";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(extractedTooEarly, {
  valid: {
    "nobody has said when": () => scoreboardSnapshot(),
    "on the last day": () => scoreboardSnapshot({ info: { extracted: 44_834 } }),
    "the week after": () => scoreboardSnapshot({ info: { extracted: 44_841 } }),
  },
  invalid: {
    "the day before the last": {
      workbook: () => scoreboardSnapshot({ info: { extracted: 44_833 } }),
      finds: [["Tiedot!B9", { extracted: 44_833, end: 44_834 }]],
    },
    "a date as text": {
      workbook: () => scoreboardSnapshot({ info: { extracted: "1.9.2022" } }),
      finds: [["Tiedot!B9", { extracted: 44_805, end: 44_834 }]],
      besides: ["T17"],
    },
  },
});

import { notTheFormerPeriod } from "../../../../src/validation/rules/formerPeriod/notTheFormerPeriod";
import { emptyScoreboard, scoreboardSnapshot } from "../../../support/scoreboardSnapshot";
import { testRule } from "../../../support/ruleTester";
import { twoQuarters } from "../../../support/twoQuarters";

const quarter = (year: number, number: number) => ({ form: "quarter", year, quarter: number }) as const;

testRule(notTheFormerPeriod, {
  valid: {
    "the quarter before": () => twoQuarters(),
    "no former workbook": () => scoreboardSnapshot(),
  },
  invalid: {
    "the same workbook": {
      workbook: () => ({ now: scoreboardSnapshot(), former: scoreboardSnapshot() }),
      finds: [["", { found: quarter(2022, 3), expected: quarter(2022, 2) }]],
    },
    "the quarter before that": {
      workbook: () => ({ now: scoreboardSnapshot(), former: emptyScoreboard(quarter(2022, 1)) }),
      finds: [["", { found: quarter(2022, 1), expected: quarter(2022, 2) }]],
    },
    "a workbook without a period": {
      workbook: () => ({ now: scoreboardSnapshot(), former: { ...scoreboardSnapshot(), sheets: [] } }),
      finds: [["", { found: null, expected: quarter(2022, 2) }]],
    },
  },
});

import type { WorkbookSnapshot } from "../../../../src/scoreboard/snapshot";
import { overallAverage } from "../../../../src/validation/rules/arithmetic/overallAverage";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot, withRow } from "../../../support/scoreboardSnapshot";

const withTotal = (average: number | null): WorkbookSnapshot =>
  withRow(scoreboardSnapshot(), "Käsittelyajat", ["Yhteensä", null, null, 40 * 120, null, null, null, average]);
const weighted = 41.6;

testRule(overallAverage, {
  valid: {
    "no total of one's own": () => scoreboardSnapshot(),
    "a total without an average": () => withTotal(null),
    "the weighted average to one decimal": () => withTotal(weighted),
  },
  invalid: {
    "an average that the decisions do not give": {
      workbook: () => withTotal(45),
      finds: [["Käsittelyajat!H45", { found: 45, computed: weighted }]],
      fixes: [
        [cellFix("ask", ["Käsittelyajat!H45", { formula: '=SUMPRODUCT(H5:H44,D5:D44)/SUMIF(H5:H44,">=0",D5:D44)' }])],
      ],
    },
  },
});

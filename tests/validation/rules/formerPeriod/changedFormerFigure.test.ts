import { changedFormerFigure } from "../../../../src/validation/rules/formerPeriod/changedFormerFigure";
import { testRule } from "../../../support/ruleTester";
import { twoQuarters } from "../../../support/twoQuarters";

testRule(changedFormerFigure, {
  valid: {
    "the figure that was reported": () => twoQuarters(),
    "the figure as it was shown": () =>
      twoQuarters(
        { processing: { "yrittaja/first": { previous: 44.7 } } },
        { processing: { "yrittaja/first": { averageWhole: 44.74 } } },
      ),
    "a blank cell": () => twoQuarters({ processing: { "yrittaja/first": { previous: null } } }),
  },
  invalid: {
    "another figure": {
      workbook: () => twoQuarters({ processing: { "yrittaja/first": { previous: 40 } } }),
      finds: [["Käsittelyajat!T9", { figure: { heading: "Edellinen jakso", value: 40 }, reported: 45 }]],
      fixes: [
        [
          {
            consent: "ask",
            changes: [{ kind: "cell", sheet: "Käsittelyajat", row: 8, column: 19, to: { value: 45 } }],
          },
        ],
      ],
    },
    "another figure by a formula of the person's own": {
      workbook: () => twoQuarters({ cells: { "Käsittelyajat!T9": { formula: "=38+2", value: 40 } } }),
      finds: [["Käsittelyajat!T9", { figure: { heading: "Edellinen jakso", value: 40 }, reported: 45 }]],
    },
  },
});

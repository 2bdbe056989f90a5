import { otherYearsTarget } from "../../../../src/validation/rules/targets/otherYearsTarget";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(otherYearsTarget, {
  valid: { "each year has its own": () => scoreboardSnapshot() },
  invalid: {
    "the family target of 2022 on the row of 2023": {
      workbook: () => scoreboardSnapshot({ cells: { "Tavoitteet!F93": 230 } }),
      finds: [
        [
          "Tavoitteet!F93",
          {
            row: { process: "Perhe, kaikki käsittelyperusteet", kind: "first", year: 2023 },
            found: 230,
            foundYear: 2022,
            agreed: 210,
            year: 2023,
            share: false,
          },
        ],
      ],
      fixes: [[cellFix("ask", ["Tavoitteet!F93", 210])]],
    },
    "typed over the formula that looks it up": {
      workbook: () => scoreboardSnapshot({ cells: { "Käsittelyajat!O34": 210 } }),
      finds: [
        [
          "Käsittelyajat!O34",
          {
            row: { process: "Perhe, kaikki käsittelyperusteet", kind: "first" },
            found: 210,
            foundYear: 2023,
            agreed: 230,
            year: 2022,
            share: false,
          },
        ],
      ],
      fixes: [
        [
          cellFix("ask", [
            "Käsittelyajat!O34",
            { formula: '=IFNA(SCOREBOARD.TARGET_DAYS(A34,Tavoitevuosi,B34,"whole",Tavoitteet[#All]),"")' },
          ]),
        ],
      ],
    },
  },
});

import { typedOverFormula } from "../../../../src/validation/rules/formulas/typedOverFormula";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(typedOverFormula, {
  valid: { "formulas are formulas": () => scoreboardSnapshot() },
  invalid: {
    "a right figure is typed all the same": {
      workbook: () => scoreboardSnapshot({ cells: { "Käsittelyajat!M9": 0.8333, "Tiedot!B10": 66 } }),
      finds: [
        [
          "Tiedot!B10",
          {
            value: 66,
            formula:
              '=IF(AND(ISNUMBER(Jakson_alku),ISNUMBER(Jakson_loppu)),SCOREBOARD.WORKDAYS_FI(Jakson_alku,Jakson_loppu),"")',
          },
        ],
        ["Käsittelyajat!M9", { value: 0.8333, formula: "=SCOREBOARD.SHARE(L9,D9)" }],
      ],
    },
    "a text": {
      workbook: () => scoreboardSnapshot({ cells: { "Tehokkuus!E6": "66 pv" } }),
      finds: [["Tehokkuus!E6", { value: "66 pv", formula: "=Työpäiviä" }]],
    },
  },
});

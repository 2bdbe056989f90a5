import { allocatedHtv } from "../../../../src/validation/rules/arithmetic/allocatedHtv";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(allocatedHtv, {
  valid: {
    "hours over hours of a person-year": () => scoreboardSnapshot(),
    "the processes need not be all": () => scoreboardSnapshot({ efficiency: { Kaikki: { effectiveHours: 16000 } } }),
  },
  invalid: {
    "person-years that were typed": {
      workbook: () =>
        scoreboardSnapshot({
          cells: {
            "Tehokkuus!H6": 0.9,
            "Tehokkuus!I6": { formula: "=SCOREBOARD.PTS_PER_HTV(B6,H6)", value: 1200 / 0.9 },
          },
        }),
      finds: [["Tehokkuus!H6", { of: "row", found: 0.9, hours: 1600, hoursPerHtv: 1600, computed: 1 }]],
      fixes: [
        [cellFix("ask", ["Tehokkuus!H6", { formula: '=IF(AND(ISNUMBER(G6),N(Tunteja_htv)>0),G6/Tunteja_htv,"")' }])],
      ],
    },
    "the processes have more than all": {
      workbook: () => scoreboardSnapshot({ efficiency: { Kaikki: { effectiveHours: 11200 } } }),
      finds: [["Tehokkuus!H5", { of: "all", allocated: 8, total: 7 }]],
    },
  },
});

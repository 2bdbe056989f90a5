import { statusWithoutTarget } from "../../../../src/validation/rules/targets/statusWithoutTarget";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(statusWithoutTarget, {
  valid: { "no status where there is no target": () => scoreboardSnapshot() },
  invalid: {
    "an indicator that is only followed": {
      workbook: () => scoreboardSnapshot({ cells: { "Muut mittarit!G46": 1 } }),
      finds: [["Muut mittarit!G46", { indicator: "9.3", followed: true }]],
      fixes: [[cellFix("ask", ["Muut mittarit!G46", { formula: statusFormula("46") }])]],
    },
    "a target that the agreement leaves open": {
      workbook: () => scoreboardSnapshot({ cells: { "Muut mittarit!G31": "täyttyy" } }),
      finds: [["Muut mittarit!G31", { indicator: "6.3.2", followed: false }]],
      fixes: [[cellFix("ask", ["Muut mittarit!G31", { formula: statusFormula("31") }])]],
    },
  },
});

function statusFormula(row: string): string {
  return (
    `=IFNA(IF(OR(ISNUMBER(E${row}),ISLOGICAL(E${row})),` +
    `IF(SCOREBOARD.INDICATOR_MET(E${row},A${row},Tavoitevuosi,B${row}),1,-1),""),"")`
  );
}

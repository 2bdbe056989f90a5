import { manualCalculation } from "../../../../src/validation/rules/formulas/manualCalculation";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const formulas = scoreboardSnapshot()
  .sheets.flatMap((sheet) => sheet.formulas.flat())
  .filter((formula) => formula !== null).length;

testRule(manualCalculation, {
  valid: { "calculated at once": () => scoreboardSnapshot() },
  invalid: {
    "one finding for the workbook": {
      workbook: () => scoreboardSnapshot({ manualCalculation: true }),
      finds: [["", { formulas }]],
      fixes: [[{ consent: "ask", changes: [{ kind: "automaticCalculation" }] }]],
    },
  },
});

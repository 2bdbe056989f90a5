import { notCalculated } from "../../../../src/validation/rules/formulas/notCalculated";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";
import type { WorkbookSnapshot } from "../../../../src/scoreboard/snapshot";

/** As a program writes a file: formulas without results. */
function uncalculated(): WorkbookSnapshot {
  const snapshot = scoreboardSnapshot();
  return {
    ...snapshot,
    calculated: false,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row, r) => row.map((value, c) => (sheet.formulas[r]?.[c] == null ? value : null))),
    })),
  };
}

const formulas = scoreboardSnapshot()
  .sheets.flatMap((sheet) => sheet.formulas.flat())
  .filter((formula) => formula !== null).length;

testRule(notCalculated, {
  valid: { "results are there": () => scoreboardSnapshot() },
  invalid: {
    "one finding for all results": {
      workbook: uncalculated,
      finds: [["", { formulas }]],
    },
  },
});

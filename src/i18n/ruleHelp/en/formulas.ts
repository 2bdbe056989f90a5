import type { FormulasDetails } from "../../../validation/details/formulas";
import type { RuleHelpOf } from "../ruleHelp";

export const formulas: RuleHelpOf<FormulasDetails> = {
  F01: {
    meaning: "A figure is typed over the formula of a calculated cell. The cell no longer changes when its inputs do.",
    mending: "Restore the column's formula. The fix writes it.",
  },
  F02: {
    meaning:
      "The cell's formula is not that of the column's other rows, so the figures of the rows cannot be compared.",
    mending: "Copy the column's formula into the cell. The fix writes it.",
  },
  F09: {
    meaning:
      "The file's formulas hold no results, because a program wrote it and it was never opened in Excel. The results cannot be checked.",
    mending: "Open the workbook in Excel and save it, or calculate it with scoreboard recalc.",
    note: "The rule was added beside the planned ones: without it each empty result would be a finding of its own.",
  },
};

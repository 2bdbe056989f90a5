import type { TargetsDetails } from "../../../validation/details/targets";
import type { RuleHelpOf } from "../ruleHelp";

export const targets: RuleHelpOf<TargetsDetails> = {
  G01: {
    meaning: "The average processing time is above the agreed target. That is a result, not a mistake in the sheet.",
    mending: "Explain the deviation in the remarks column. The pane also tells what the target would take.",
    note: "An average exactly on the target meets it.",
  },
  G02: {
    meaning: "The average processing time exceeds the statutory maximum.",
    mending: "Check the figure. If it is right, explain it in the remarks column.",
  },
  G03: {
    meaning: "Where the agreement has two targets, Migri's and the whole procedure's, both must be met.",
    mending: "That is a result, not a mistake in the sheet. Explain the deviation in the remarks column.",
  },
  G07: {
    meaning:
      "The sheet Tavoitteet holds a figure that differs from the agreement's annex. Every comparison of that row would be wrong.",
    mending: "Restore the agreement's figure. The fix writes it.",
  },
};

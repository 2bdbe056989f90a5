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
    meaning: "Where the agreement has two targets, Migri’s and the whole procedure’s, both must be met.",
    mending: "That is a result, not a mistake in the sheet. Explain the deviation in the remarks column.",
  },
  G07: {
    meaning:
      "The sheet Targets (Tavoitteet) holds a figure that differs from the agreement’s annex. Every comparison of that row would be wrong.",
    mending: "Restore the agreement’s figure. The fix writes it.",
  },
  G04: {
    meaning:
      "At least 80% of EU registrations are made at the desk or within two days, and at least 80% of work and study applications go through the light procedure. This is a result, not a mistake in the sheet.",
    mending: "Explain the deviation in the remarks column.",
    note: "The target of the light procedure is of work and studies: EU registrations and citizenship are not compared with it.",
  },
  G05: {
    meaning:
      "The agreement says “below 3%” or “above 90%”. Then exactly 3% or 90% does not meet the target, though the figures look alike in the sheet.",
    mending: "Look at the figure with more than one decimal.",
  },
  G06: {
    meaning:
      "The status column tells whether the target is met. A status typed by hand may contradict the figures of its row.",
    mending: "The fix restores the column’s formula, which computes the status from the figures.",
    note: "Words such as “met” and “missed” are read as a status too.",
  },
  G08: {
    meaning: "Targets change from year to year. Another year’s target would make the comparison wrong.",
    mending: "The fix writes the right year’s target, or restores the formula that looks it up.",
  },
  G09: {
    meaning:
      "Some indicators are only followed, and of some the agreement does not say when the target is met. They have no status.",
    mending: "The fix restores the column’s formula, which leaves the status blank.",
  },
  G10: {
    meaning:
      "The indicator has an agreed range (training 3–5% of working time) or level (occupancy 75%), or is an index on a scale of 1–5.",
    mending: "Check the figure. If it is right, explain the deviation in the description.",
  },
  G11: {
    meaning:
      "The first thing the ministry asks is why the target was missed. The explanation belongs in the same table.",
    mending: "Write the reason in the row’s remarks or description column.",
  },
};

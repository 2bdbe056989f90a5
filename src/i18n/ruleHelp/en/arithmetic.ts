import type { ArithmeticDetails } from "../../../validation/details/arithmetic";
import type { RuleHelpOf } from "../ruleHelp";

export const arithmetic: RuleHelpOf<ArithmeticDetails> = {
  A01: {
    meaning:
      "Decisions divide into positive, negative and other (lapsed, dismissed). Where the parts do not add up, one of the figures was extracted wrongly.",
    mending: "Check the figures at their source. The add-in shows how far off the sum is.",
  },
  A03: {
    meaning: "The share within target is the decisions made within the target divided by all decisions.",
    mending: "Restore the column's formula. The fix writes it.",
    note: "The share may be 0.05 percentage points off, half of its last shown decimal.",
  },
  A04: {
    meaning: "A part cannot exceed the whole it belongs to: decisions within target, for instance, all decisions.",
    mending: "Check both figures at their source.",
  },
  A05: {
    meaning:
      "Decisions per person-year are the decisions divided by the effective person-years (annex Tehokkuus, footnote **).",
    mending: "Restore the column's formula. The fix writes it.",
    note: "The result may be off by half of its last shown decimal.",
  },
  A06: {
    meaning:
      "The figure is the decisions divided by the UMA users who confirmed decisions and by the period's working days (annex Tehokkuus, footnote *).",
    mending: "Restore the column's formula. The fix writes it.",
    note: "The result may be off by half of its last shown decimal.",
  },
  A08: {
    meaning: "What is pending at the start of a period is what was pending at the end of the former one.",
    mending:
      "The fix takes the former figure. If cases were transferred or corrected, accept the deviation with that reason.",
    note: "Speaks only when the former period's workbook is compared with. In a cumulative period the start is that of the former cumulative period.",
  },
  A09: {
    meaning: "Migri's part of the processing time belongs to the whole procedure, so its average cannot be greater.",
    mending: "Check whether the two figures have changed places. The fix swaps them.",
  },
};

import type { ArithmeticDetails } from "../../../validation/details/arithmetic";
import type { RuleHelpOf } from "../ruleHelp";

export const arithmetic: RuleHelpOf<ArithmeticDetails> = {
  A01: {
    meaning:
      "Decisions divide into positive, negative and other (lapsed, not examined). Where the parts do not add up, one of the figures was extracted wrongly.",
    mending:
      "Check the figures at their source. The fix computes the other decisions as the difference, unless that is negative.",
  },
  A03: {
    meaning: "The share within target is the decisions made within the target divided by all decisions.",
    mending: "Restore the column’s formula. The fix writes it.",
    note: "The share may be 0.05 percentage points off, half of its last shown decimal.",
  },
  A04: {
    meaning: "A part cannot exceed the whole it belongs to: decisions within target, for instance, all decisions.",
    mending: "Check both figures at their source.",
  },
  A05: {
    meaning:
      "Decisions per person-year are the decisions divided by the effective person-years (annex Tehokkuus, footnote **).",
    mending: "Restore the column’s formula. The fix writes it.",
    note: "The result may be off by half of its last shown decimal.",
  },
  A06: {
    meaning:
      "The figure is the decisions divided by the UMA users who confirmed decisions and by the period’s working days (annex Tehokkuus, footnote *).",
    mending: "Restore the column’s formula. The fix writes it.",
    note: "The result may be off by half of its last shown decimal.",
  },
  A08: {
    meaning: "What is pending at the start of a period is what was pending at the end of the former one.",
    mending:
      "The fix takes the former figure where the present one does not agree with what came and was decided either; otherwise it cannot be told which is wrong. If cases were transferred or corrected, accept the deviation with that reason.",
    note: "Speaks only when the former period’s workbook is compared with. In a cumulative period the start is that of the former cumulative period.",
  },
  A09: {
    meaning: "Migri’s part of the processing time belongs to the whole procedure, so its average cannot be greater.",
    mending: "Check whether the two figures have changed places. The fix swaps them.",
  },
  A02: {
    meaning:
      "The total row must be the sum of the rows above it. Otherwise the parts and the whole tell different stories.",
    mending: "Check the rows. The fix writes the SUM formula.",
    note: "Euros may be rounded by half a euro a row. The row All (Kaikki) on the sheet Efficiency (Tehokkuus) also covers processes without a row of their own, so it is not compared with the sum.",
  },
  A07: {
    meaning: "Cases pending at the end are those pending at the start plus those received minus those decided.",
    mending:
      "Check the figures. If the difference comes from transfers or corrections, say so in the remarks column: the warning then goes.",
  },
  A10: {
    meaning: "The average of the whole procedure should be near the partial decision’s and Migri’s together.",
    mending: "Check the averages. An explanation in the remarks column removes the warning.",
    note: "The averages are of different cases, so a difference of 20 per cent or five days is allowed.",
  },
  A11: {
    meaning: "The average of all processes is their averages weighted by decisions, not the average of averages.",
    mending: "The fix writes the formula of the weighted average.",
    note: "The rule is about a row that you have added below the table Processing times (Käsittelyajat) under a name such as Kaikki, Yhteensä, All or Total.",
  },
  A12: {
    meaning:
      "The average is at least the share of cases over the target times the target. Where it is smaller, one of the two figures was extracted wrongly.",
    mending: "Check that share and average are of the same decisions and against the same target.",
    note: "Does not hold of medians, nor of rows without a target.",
  },
  A13: {
    meaning:
      "Cost recovery is fee income divided by costs, and costs are the direct costs and the share of the common costs.",
    mending: "The fix restores the column’s formula.",
    note: "Euros may be rounded by one euro, the share by half of its last shown decimal.",
  },
  A14: {
    meaning: "An application is filed either electronically or on paper, so the two sum to all that were received.",
    mending: "Check the figures at their source.",
  },
  A15: {
    meaning:
      "One person may confirm decisions in several processes and is counted once. So there are at least as many users in all as in any one process.",
    mending: "Check the figures at their source.",
    note: "The upper limit is not checked: the row All (Kaikki) also covers processes without a row of their own.",
  },
  A16: {
    meaning:
      "Person-years are the allocated effective hours divided by the hours per person-year on the sheet Information (Tiedot). The processes together cannot have more than all.",
    mending:
      "The fix of a row’s person-years restores the formula. Where the processes together have too much, check the allocated hours.",
  },
  A17: {
    meaning:
      "In the follow-up each step has at most as many cases as the one before: covered, investigations started, revocations considered, revocations.",
    mending:
      "Check the figures. If the steps concern permits of different times, say so in the remarks column: the warning then goes.",
  },
  A18: {
    meaning: "A process’s applications divide into baskets, so the baskets’ shares sum to 100 per cent.",
    mending: "Restore the formula of the column Share (Osuus), or add the missing basket.",
    note: "The shares are not scaled: that would hide a missing basket.",
  },
  A19: {
    meaning:
      "Where the divisor is 0 there is no share or ratio. A result typed into the cell then comes from somewhere else.",
    mending: "Press Fix: the column’s formula is restored, which leaves the result blank.",
    note: "A result typed over the formula is then a warning and no error, since nothing is calculated from it.",
  },
};

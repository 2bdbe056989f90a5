import type { FormerPeriodDetails } from "../../../validation/details/formerPeriod";
import type { RuleHelpOf } from "../ruleHelp";

export const formerPeriod: RuleHelpOf<FormerPeriodDetails> = {
  P01: {
    meaning:
      "A figure that changes by more than half between two periods is either an event worth a word or a typing mistake.",
    mending: "Check the figure. If it is right, write the reason in the row’s remark: then the finding goes.",
    note: "Both periods’ scoreboards must be there, and periods of the same length; of other periods only times and shares are compared. Small figures move by half easily, so the difference must also be at least 20 cases, 5 users, 10 days, 130 hours (a month’s work), 1 person-year or 10,000 euros. A former figure of 0 gives no percentage.",
  },
  P02: {
    meaning: "A row whose figures are all those of the former period was probably copied and not filled in.",
    mending: "Fill in the row’s figures for this period.",
    note: "The row must have at least three different figures other than 0: fewer can be the same by chance. Cumulative periods are not compared, since a small process may have no new cases.",
  },
  P03: {
    meaning:
      "In a cumulative period figures are counted from the start of the year, so a number of cases, hours or euros cannot be smaller than in the former period.",
    mending:
      "Check both figures at their source. If the former one was corrected afterwards, accept the deviation with that reason.",
    note: "Averages, shares and what is counted on one day, such as pending cases, may fall.",
  },
  P04: {
    meaning:
      "The column Former period (Edellinen jakso) repeats the former period’s average, from which the change is calculated. It should be the figure that was reported then.",
    mending:
      "The fix takes the reported figure. If it was corrected afterwards, accept the deviation with that reason.",
    note: "Half of the last shown decimal, 0.05 days, is taken for rounding. A blank cell is no finding.",
  },
  P05: {
    meaning:
      "A figure that is about 100, 1,000, 30 or 4 times the former one, or the inverse, was probably typed on another scale: without its decimal mark, as a percentage, in thousands, in months for days, or for a year instead of a quarter.",
    mending:
      "Check the scale. For 100 and 1,000 the fix divides or multiplies the figure back; for months and years there is no fix, since the right figure cannot be told from the wrong one.",
    note: "Times, hours, euros and person-years may be 30% off the ratio, counts 10% off 100 or 1,000 and at least 50 or 10, since seasonal permits do fall to a hundredth. 30 holds for times only. Fourfold may be true: only a ratio within 2% speaks, and from 50 up.",
  },
  P06: {
    meaning:
      "The scoreboard compared with must be of the period just before: the quarter before, the same year’s cumulative period before, or the year before.",
    mending: "Choose the right file or the right sheets. Until then no figures are compared.",
    note: "The first cumulative period of a year may also follow a workbook of the whole year before: then only times and opening stocks are compared. The former period is either a file or copies of the scoreboard’s sheets in the workbook. The names of the copies end in the same number of a copy or the same period: Information (2) and Processing times (2), or Information 2022Q2 and Processing times 2022Q2. A sheet Information (Tiedot) must be among the copies, and one without the ending in the workbook. Where nothing is chosen, the first copies of the period just before are compared with. Other copies are not compared with, and not mentioned.",
  },
};

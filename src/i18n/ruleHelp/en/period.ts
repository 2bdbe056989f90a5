import type { PeriodDetails } from "../../../validation/details/period";
import type { RuleHelpOf } from "../ruleHelp";

export const period: RuleHelpOf<PeriodDetails> = {
  M01: {
    meaning: "The period decides the working days and the target year. It is not given or cannot be read.",
    mending:
      "Write the period as 2022Q3, 7–9/2022, 2022 or 30.9.2022. The fix writes it where the period’s dates tell it.",
  },
  M02: {
    meaning:
      "3/2025, for instance, may be a quarter, a month or a running number. The wrong reading would change the working days and the comparisons.",
    mending:
      "Choose what was meant. The fix writes the period without ambiguity, and its first and last day. A period that ends after the extraction date is not offered: its figures could not have been extracted yet.",
  },
  M03: {
    meaning:
      "The first and last day of the period on the sheet Information (Tiedot) decide the working days. They are easily left over from the former period when the scoreboard is copied.",
    mending: "Check whether the period or its dates are right. The fix writes the dates of the period.",
    note: "Where the period is a single day only the last date is compared. A date written as text is read and compared alike.",
  },
  M04: {
    meaning: "Figures that were extracted before the period ended do not cover all of it.",
    mending: "Extract the figures again after the end of the period, or correct the extraction date.",
    note: "Figures extracted on the last day of the period are accepted.",
  },
  M05: {
    meaning:
      "The working days of a cumulative period are counted from the beginning of the year, those of a quarter for three months only. A wrong number distorts the decisions per working day.",
    mending:
      "Check the type of the period and the working days. The fix restores the formula of the working days or writes the type that the dates show.",
    note: "Of working days the rule speaks only where the number is exactly that of a period of another type ending on the same day. Other differences are left to M06.",
  },
  M06: {
    meaning:
      "Working days are Monday to Friday without the days off of State agencies. UMA decisions are divided by their number.",
    mending: "The fix restores the formula that counts the working days from the dates of the period.",
    note: "The agreement does not define a working day. The calendar follows the public holidays and eves of section 5 of the State working-hours agreement. The sheet’s own formula is not compared.",
  },
  M07: {
    meaning:
      "The agreement leaves open whether the processing time is a mean or a median, when it begins, whether holds are deducted, what returned cases are compared with and how many hours make a person-year. Figures cannot be compared if the basis is not known.",
    mending: "Choose or write the basis on the sheet Information (Tiedot).",
    note: "A dash, or a word that is not in the list, counts as missing too.",
  },
  M08: {
    meaning:
      "The agreement’s annex has targets for some years only. The add-in never compares silently with another year’s target.",
    mending:
      "Add the new year’s targets on the sheet Targets (Tavoitteet) once they are agreed. Until then no comparison is made.",
    note: "Another year’s target is not used, not even with a warning.",
  },
};

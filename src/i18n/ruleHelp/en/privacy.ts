import type { PrivacyDetails } from "../../../validation/details/privacy";
import type { RuleHelpOf } from "../ruleHelp";

export const privacy: RuleHelpOf<PrivacyDetails> = {
  X01: {
    meaning:
      "Where the count of a mission and category of permit is very small, somebody who knows the case may recognise the applicant.",
    mending:
      "Consider suppressing the figure before the scoreboard is shared. The add-in does not change it, since calculations need it.",
    note: "Small is 1–4. Zero identifies nobody. Only the counts of the sheet Missions (Edustustot) are looked at.",
  },
  X02: {
    meaning:
      "The scoreboard is read by many, so nothing in it may identify a customer. All texts of the workbook are looked at, remarks and file names included.",
    mending: "Remove what identifies. The fix clears the cell.",
    note: "Of a personal identity code the date, the century sign and the check character are tested. A case number is a diary number, or at least five digits after a word such as UMA, dnro or customer number. The agreement’s reference VN/6141/2021 is no finding. What was found is not repeated.",
  },
};

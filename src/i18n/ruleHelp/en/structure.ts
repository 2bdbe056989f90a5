import type { StructureDetails } from "../../../validation/details/structure";
import type { RuleHelpOf } from "../ruleHelp";

export const structure: RuleHelpOf<StructureDetails> = {
  S01: {
    meaning:
      "The workbook should have the template's sheets. Without them the figures can be neither checked nor compared with the targets.",
    mending: "Add the sheet from the template or give it its name back. The fix adds an empty sheet from the template.",
  },
  S03: {
    meaning:
      "Columns are recognised by their headings. Where a heading has changed or is missing, the figures of the column cannot be read with certainty.",
    mending: "Write the template's heading back. The fix writes it where the column is recognised by its place.",
  },
  S04: {
    meaning:
      "Each process and kind of permit of the agreement has its own row. A missing row leaves part of the results unreported.",
    mending: "Add the row from the template with its formulas. If the period has no decisions, write 0 on it.",
  },
  S05: {
    meaning:
      "The same process and kind of permit stands on several rows. Then nobody knows which row is right, and sums may count the figures twice.",
    mending: "Remove the extra row or correct its name. The add-in does not choose between the rows for you.",
  },
  S06: {
    meaning:
      "The name of the process is not in the agreement's annexes. Without a known name no target is found for the row.",
    mending: "Write the agreement's name. The fix proposes the nearest name where it is clear.",
    note: "Common abbreviations and Swedish and English names are recognised as they are.",
  },
  S11: {
    meaning:
      "A required figure is missing, so the results that depend on it cannot be calculated. An empty cell is not the same as 0.",
    mending: "Fill the cell. Write 0 only where the count really is zero.",
    note: "The missing cells of a row are one finding. A table that is wholly empty gives one finding.",
  },
};

import type { StructureDetails } from "../../../validation/details/structure";
import type { RuleHelpOf } from "../ruleHelp";

export const structure: RuleHelpOf<StructureDetails> = {
  S01: {
    meaning:
      "The workbook should have the template’s sheets. Without them the figures can be neither checked nor compared with the targets.",
    mending:
      "Add the sheet from the template or give it its name back. The fix adds the sheet from the template for the workbook’s period.",
    note: "The empty required cells of the added sheet are a new finding: the author fills them in. No fix is offered where the period cannot be read.",
  },
  S02: {
    meaning:
      "The sheet’s name is nearly the template’s: it differs by case, blanks, signs or the number of a copy, such as “(2)”. Other workbooks and formulas look for the sheet by the template’s name.",
    mending: "Give the sheet the template’s name. The fix renames it, and Excel changes the references.",
    note: "A sheet with an altogether different name is known by its headings and is not mentioned. A copy beside the sheet of the template’s name may stay, too.",
  },
  S03: {
    meaning:
      "Columns are recognised by their headings. Where a heading has changed or is missing, the figures of the column cannot be read with certainty.",
    mending: "Write the template’s heading back. The fix writes it where the column is recognised by its place.",
  },
  S04: {
    meaning:
      "Each process and kind of permit of the agreement has its own row. A missing row leaves part of the results unreported.",
    mending:
      "The fix adds the row where the template has it, with its formulas and formats. Then type its figures; if the period has no decisions, write 0.",
    note: "The other rows move as a whole, and formulas still read them. The fix is not made where something would change: on the rows something is hidden or merged, there are comments or different looks, something else stands beside them, or a formula reads only some of them. The reason is given. Where the table has none of its rows, no fix is offered.",
  },
  S05: {
    meaning:
      "The same process and kind of permit stands on several rows. Then nobody knows which row is right, and sums may count the figures twice.",
    mending: "Remove the extra row or correct its name. The add-in does not choose between the rows for you.",
  },
  S06: {
    meaning:
      "The name of the process is not in the agreement’s annexes. Without a known name no target is found for the row.",
    mending: "Write the agreement’s name. The fix proposes the nearest name where it is clear.",
    note: "Common abbreviations and Swedish and English names are recognised as they are.",
  },
  S07: {
    meaning:
      "The rows stand in another order than in the template. The figures are still computed correctly, but the rows of scoreboards read side by side do not match.",
    mending:
      "The fix puts the rows in the template’s order. Figures, formulas, formats and remarks move with their row, and other formulas read the same rows as before.",
    note: "A note, not an error. The formulas that the template has on the summary expect the template’s order: they stay as they are and read the right rows afterwards. The fix is not made where something would not move rightly, such as comments, colours of your own or a formula that reads some of the rows. The reason is given. Where a row is there twice, the order is not checked.",
  },
  S08: {
    meaning:
      "Rows or columns of the table are hidden or filtered out. The reader does not see all figures, although totals count them.",
    mending: "Show the rows and columns or clear the filter. The fix does so and changes no figure.",
    note: "Rows outside the table, and columns of your own inside it, may be hidden.",
  },
  S09: {
    meaning:
      "Cells of the table are merged. The other cells of the area are empty, so formulas, sorting and validation read them as empty.",
    mending: "Unmerge the cells and fill them in. The fix unmerges them; the value stays in the first cell.",
    note: "Above the headings and below the table cells may be merged. Excel lists no more than 512 merged areas of a sheet: where there are more, the check is not made.",
  },
  S10: {
    meaning:
      "In the agreement’s table of processing times the process has no extension, but the row of its extensions has figures. There is no target for them.",
    mending:
      "Move the figures to the process’s row of first permits or clear them. The add-in cannot know which is right.",
    note: "Nothing more is said of the other cells of the row.",
  },
  S11: {
    meaning:
      "A required figure is missing, so the results that depend on it cannot be calculated. An empty cell is not the same as 0.",
    mending: "Fill the cell. Write 0 only where the count really is zero.",
    note: "The missing cells of a row are one finding. A table that is wholly empty gives one finding.",
  },
};

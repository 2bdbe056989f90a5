import type { FormulasDetails } from "../../../validation/details/formulas";
import type { RuleHelpOf } from "../ruleHelp";

export const formulas: RuleHelpOf<FormulasDetails> = {
  F01: {
    meaning: "A figure is typed over the formula of a calculated cell. The cell no longer changes when its inputs do.",
    mending: "Restore the column’s formula. The fix writes it.",
  },
  F02: {
    meaning:
      "The cell’s formula is not that of the column’s other rows, so the figures of the rows cannot be compared.",
    mending: "Copy the column’s formula into the cell. The fix writes it.",
  },
  F03: {
    meaning:
      "The formula takes its figure from another workbook. The figure may be old and cannot be checked without the other file.",
    mending:
      "Write the figure into the cell and its source into the remark. The fix replaces the formula by the figure it shows now.",
    note: "Checked on the scoreboard’s own sheets. Other sheets of yours may read other workbooks. No fix is offered where the formula shows an error or was never calculated.",
  },
  F04: {
    meaning: "The sum does not count all rows of the table, for instance after a row has been added.",
    mending: "Extend the summed range. The fix extends it where the sum has one range and takes in no other total.",
    note: "A sum is taken for the total where its row’s name or the cell above is, for instance, Total, or where no more than a tenth of the rows is left out at the table’s start or end. Other subtotals may leave rows out. Rows named Total or All do not belong to a sum.",
  },
  F05: {
    meaning:
      "The formula shows an error because Excel does not find the add-in’s function. The add-in was not there when the formula was calculated, or the name is misspelt.",
    mending: "Open the add-in and enter the formula again. The fix writes it with the right name.",
    note: "Cells below each other that lack the same function are one finding. No fix is offered where the add-in has no function of that name.",
  },
  F06: {
    meaning:
      "A figure is typed into the formula, such as 62 working days. When the period changes, the figure stays and the result is wrong.",
    mending:
      "Replace the figure by the cell that holds it. The fix writes the name from the sheet Information (Tiedot) where the figure is the same just now.",
    note: "Formulas of your own that read cells are checked; the columns’ formulas belong to F02. Allowed are 0–4, powers of ten and units of time such as 7, 12, 24, 30, 52, 60 and 365, and so are arguments, comparisons and exponents, which are no figures of the calculation.",
  },
  F07: {
    meaning:
      "The formula gives 0 in place of an error. A missing figure then looks like a true zero and goes into the sums.",
    mending: "Give an empty text in place of the error. The fix puts an empty text where the 0 is.",
    note: "The form that asks for the error first and answers 0 is checked, too. No fix is offered for a required figure that is 0 just now: it has to be found first.",
  },
  F08: {
    meaning:
      "Excel calculates the workbook only when asked. The results shown may be those of before the last changes.",
    mending: "Calculate the workbook and turn automatic calculation on. The fix does both.",
    note: "The setting holds for all open workbooks and is saved in the file.",
  },
  F09: {
    meaning:
      "The file’s formulas hold no results, because a program wrote it and it was never opened in Excel. The results cannot be checked.",
    mending: "Open the workbook in Excel and save it, or calculate it with scoreboard recalc.",
    note: "Where the workbook is not calculated, empty results are not told cell by cell.",
  },
};

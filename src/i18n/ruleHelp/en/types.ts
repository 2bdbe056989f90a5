import type { TypesDetails } from "../../../validation/details/types";
import type { RuleHelpOf } from "../ruleHelp";

export const types: RuleHelpOf<TypesDetails> = {
  T01: {
    meaning: "The figure is stored as text, so sums and formulas pass it over.",
    mending: "Type the figure again or press Fix: the text becomes the same number.",
    note: "Where there are two readings (1,234) you choose. Otherwise the text is converted without asking.",
  },
  T02: {
    meaning:
      "In Finland a comma parts the decimals. A number typed with a point remains text in Excel, and 1.234 may mean two different numbers.",
    mending: "Type the number with a comma. The fix makes the text a number; where there are two readings you choose.",
    note: "In counts a point before three digits always parts thousands. A reading that does not suit the column is not offered.",
  },
  T03: {
    meaning: "A figure copied from elsewhere contains a no-break space, so Excel takes it for text.",
    mending: "Press Fix: the space is removed and the cell becomes a number.",
    note: "Where there are two readings you choose.",
  },
  T04: {
    meaning:
      "When 12.5 or 9/23 is typed into a cell Excel makes a date of it. The cell then holds a serial number of five digits, and calculations go wrong.",
    mending:
      "Type the figure again with a comma, or two figures in their own columns. The fix offers figures from which the date may have come.",
    note: "Without a date format too a whole number from 40,000 to 55,000 (2009 to 2050) counts as a date’s serial number, but only in columns whose unit is days, months, %, person-years or an index: counts, hours and euros may be as great.",
  },
  T05: {
    meaning:
      "In the agreement 15/30 means two targets: Migri’s average and the whole procedure. In one cell they cannot be used in calculations.",
    mending:
      "Write the figures in their own columns. The fix splits them: the first is Migri, the second the whole procedure.",
    note: "The fix is not offered where the other cell is not empty, or where Migri’s figure would be above the whole.",
  },
  T06: {
    meaning:
      "A unit is typed after the figure, so the cell is text. The unit belongs in the heading or the number format.",
    mending:
      "Write the figure alone. The fix removes the unit, and converts the figure only where the column’s unit is another.",
    note: "Months become days by the calendar, back from the end of the period. Where units cannot be converted no fix is offered.",
  },
  T07: {
    meaning: "In a percentage column 75 means 7,500 per cent. Probably 75 per cent was meant, that is the number 0.75.",
    mending: "Check the share. The fix divides the number by a hundred.",
    note: "The limit is 1.5 for a share and 3 for cost recovery: income may be several times the costs. A change from the former period may be of any size. In a calculated column the fix restores the formula.",
  },
  T08: {
    meaning: "In a number copied from elsewhere a dash stands for the minus sign, so Excel takes it for text.",
    mending: "The fix makes the text a negative number.",
    note: "The fix is not offered in a column whose figures cannot be negative: there the dash may be something else than a minus.",
  },
  T09: {
    meaning: "A sign such as –, .. or n/a says that there is no figure, but to formulas it is text.",
    mending: "Leave the cell empty and give the reason in the remarks. The fix clears the cell.",
    note: "A required cell is not cleared, since the empty cell would be a finding at once. The sheet has no status of its own for missing figures.",
  },
  T10: {
    meaning: "The cell looks empty but holds blanks or an empty text. Formulas do not take it for empty.",
    mending: "The fix clears the cell.",
    note: "An empty text that a formula gives is intended and not a finding. A required cell needs its figure.",
  },
  T11: {
    meaning: "When 12.30 is typed into a cell Excel makes a time of it, that is a fraction of a day.",
    mending: "Type the figure with a comma. The fix offers the hours and minutes as the number 12.30.",
  },
  T12: {
    meaning:
      "Times for asylum are in months, the others in days. A figure in the wrong unit makes a target look met or missed.",
    mending: "Check the unit. Months are converted by the calendar, not by multiplying by thirty.",
    note: "In a column of days the rule speaks of 6, 15, 18 and 21 (the statutory maxima in months) where the former period was above 100 days. In a row of months the limit is 24 months: the agreement has no longer time.",
  },
  T13: {
    meaning:
      "A format unlike the rest of the column makes a number look like another: 0.8 and 80 % are the same number.",
    mending: "The fix gives the cell the format of the column. The number does not change.",
    note: "The comparison is with the format that most numbers of the column have, so the format of a whole column may be changed.",
  },
  T14: {
    meaning: "The formula gives an error, so every figure calculated from it is wrong too.",
    mending:
      "Mend the cause: a blank or zero divisor, a deleted reference or an unknown function. Explain this cell tells where the error comes from.",
    note: "Errors that another finding explains are listed there and not on their own.",
  },
  T15: {
    meaning: "A count, a duration, working time or a share cannot be below zero.",
    mending: "Check the figure and its sign.",
  },
  T16: {
    meaning:
      "Applications, decisions and users are counted in whole numbers. A fraction usually means that the figure stands in the wrong column or is an average.",
    mending: "Write a whole number.",
    note: "A number that is off by no more than the error of calculation (below a billionth) is whole, so there is nothing to mend.",
  },
  T17: {
    meaning: "A date that is text cannot be used in calculations: the working days of the period, for instance.",
    mending: "The fix makes the text a date. Where the order of day and month is unclear you choose it.",
    note: "In a figure column the date cannot be mended, since the figure that was meant is not known.",
  },
  T18: {
    meaning: "A figure column holds text that cannot be read as a number. Calculations pass it over.",
    mending: "Write the figure or clear the cell. An explanation belongs in the remarks column.",
    note: "The rule covers the texts in figure cells that no other rule recognises.",
  },
};

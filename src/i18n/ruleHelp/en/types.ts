import type { TypesDetails } from "../../../validation/details/types";
import type { RuleHelpOf } from "../ruleHelp";

export const types: RuleHelpOf<TypesDetails> = {
  T01: {
    meaning: "The figure is stored as text, so sums and formulas pass it over.",
    mending: "Type the figure again or press Fix: the text becomes the same number.",
    note: "The rule speaks only where the text can be read in one way.",
  },
  T03: {
    meaning: "A figure copied from elsewhere contains a no-break space, so Excel takes it for text.",
    mending: "Press Fix: the space is removed and the cell becomes a number.",
  },
  T05: {
    meaning:
      "In the agreement 15/30 means two targets: Migri's average and the whole procedure. In one cell they cannot be calculated with.",
    mending:
      "Write the figures in their own columns. The fix splits them: the first is Migri, the second the whole procedure.",
  },
  T06: {
    meaning:
      "A unit is typed after the figure, so the cell is text. The unit belongs in the heading or the number format.",
    mending:
      "Write the figure alone. The fix removes the unit, and converts the figure only where the column's unit is another.",
  },
  T07: {
    meaning: "In a percentage column 75 means 7,500 per cent. Probably 75 per cent was meant, that is the number 0.75.",
    mending: "Check the share. The fix divides the number by a hundred.",
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
  },
  T18: {
    meaning: "A figure column holds text that cannot be read as a number. Calculations pass it over.",
    mending: "Write the figure or clear the cell. An explanation belongs in the remarks column.",
    note: "The rule was added beside the planned ones so that no text in a figure cell goes unseen.",
  },
};

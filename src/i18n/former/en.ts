import type { FormerFileProblem, FormerWords } from "./formerWords";

const PROBLEMS: Readonly<Record<FormerFileProblem, string>> = {
  "not-a-workbook": "it is not an Excel workbook (.xlsx).",
  "old-format": "it is in an older Excel format. Save it in Excel as .xlsx.",
  encrypted: "it is protected with a password. Save a copy without the password.",
  damaged: "it is damaged. Open it in Excel and save it again.",
  forbidden: "it holds parts that Excel does not write into a workbook. Ask its author for it again.",
  empty: "it is empty.",
  "too-large": "it is too large for a scoreboard. Remove sheets and rows that do not belong to it.",
  "date-1904": "it uses the 1904 date system, in which the same numbers are other days.",
  unreadable: "it cannot be opened. If it was moved or changed, choose it again.",
  "no-scoreboard": "it holds no scoreboard.",
};

export const en: FormerWords = {
  language: "en",
  none: "The figures are not compared with a former period.",
  file: (name, period) => `Compared with the file ${name}. ${periodOf(period)}`,
  sheets: (ending, period) => `Compared with this workbook’s sheets whose names end in ${ending}. ${periodOf(period)}`,
  notComparable: "No figures are compared, because it is not the period just before.",
  chooseFile: "Choose a file…",
  chooseSheets: (ending) => `Compare with the sheets ${ending}`,
  remove: "Stop comparing",
  hint: "The file is read on this computer. It is neither sent nor changed, and nothing is written into this workbook.",
  refused: (file, problem) => `The file ${file} cannot be used: ${PROBLEMS[problem]}`,
};

function periodOf(period: string | null): string {
  return period === null ? "It does not say of which period it is." : `Its period is ${period}.`;
}

import type { WorkbookProblem } from "../cli/problem";
import type { Language } from "../language";

/** Why a file cannot be used as the former period. */
export type FormerFileProblem =
  | WorkbookProblem
  /** The browser may not read it, or it is gone or was changed after it was chosen. */
  | "unreadable"
  /** A workbook without any sheet of a scoreboard. */
  | "no-scoreboard";

/** What the pane says of the former period. */
export interface FormerWords {
  readonly language: Language;
  readonly none: string;
  /** `period` is null where the scoreboard names none. */
  readonly file: (name: string, period: string | null) => string;
  /** @param ending what the names of the workbook's own sheets end in, such as "(2)" */
  readonly sheets: (ending: string, period: string | null) => string;
  /** Of a file or of sheets that are not of the period just before. */
  readonly notComparable: string;
  readonly chooseFile: string;
  readonly chooseSheets: (ending: string) => string;
  readonly remove: string;
  readonly hint: string;
  readonly refused: (file: string, problem: FormerFileProblem) => string;
}

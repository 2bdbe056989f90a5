import type { AgreementIssue } from "../../agreement/agreementIssue";

/** Why a call cannot be read. */
export type CallProblem =
  | { readonly code: "open-text" }
  | { readonly code: "unfinished" }
  | { readonly code: "unexpected"; readonly found: string }
  | { readonly code: "missing"; readonly mark: string }
  | { readonly code: "uneven-rows" }
  /** More calls within calls than are read. */
  | { readonly code: "too-deep"; readonly most: number }
  | { readonly code: "unknown-function"; readonly name: string }
  /** `most` is null where any number of arguments is taken. */
  | {
      readonly code: "arguments";
      readonly name: string;
      readonly least: number;
      readonly most: number | null;
      readonly found: number;
    };

/** Why a file cannot be used as a workbook. */
export type WorkbookProblem =
  | "not-a-workbook"
  | "old-format"
  | "encrypted"
  | "damaged"
  /** Holds what no workbook may. */
  | "forbidden"
  | "empty"
  | "too-large"
  /** Its dates are counted from 1904. */
  | "date-1904";

/** Why a cell keeps its result when the workbook is calculated. */
export type KeptReason =
  /** A function, name, sheet or workbook that the engine does not know. */
  | { readonly code: "unknown"; readonly name: string }
  /** The result is an error that no file can hold, or that hangs on an unknown one. */
  | { readonly code: "error"; readonly error: string }
  /** The result fills other cells than the file has for it. */
  | { readonly code: "shape" }
  /** The formula reads its own result. */
  | { readonly code: "circular" };

/** Why the command cannot do its work. */
export type CommandProblem =
  | { readonly code: "no-command" }
  /** `meant` is a name that is like it, `null` where none is. */
  | { readonly code: "unknown-command" | "unknown-option"; readonly name: string; readonly meant: string | null }
  | { readonly code: "missing-value"; readonly option: string }
  | { readonly code: "unneeded-value"; readonly option: string }
  | {
      readonly code: "not-a-choice";
      readonly option: string;
      readonly value: string;
      readonly choices: readonly string[];
    }
  | { readonly code: "not-a-count"; readonly option: string; readonly value: string }
  | { readonly code: "missing-argument"; readonly argument: "workbook" | "output" | "call" | "input" }
  | { readonly code: "surplus-argument"; readonly value: string }
  | { readonly code: "missing-option"; readonly option: string }
  | { readonly code: "unknown-period"; readonly value: string }
  | { readonly code: "ambiguous-period"; readonly value: string; readonly choices: readonly string[] }
  | { readonly code: "unknown-rule"; readonly value: string }
  | { readonly code: "not-xlsx"; readonly file: string }
  | { readonly code: "exists"; readonly file: string }
  /** The name of a report says neither .html nor .xlsx. */
  | { readonly code: "report-kind"; readonly file: string }
  /** A report in a copy of the workbook, but several workbooks. */
  | { readonly code: "one-workbook"; readonly file: string }
  /** The sheet that the report would get is somebody else's. */
  | { readonly code: "sheet-taken"; readonly file: string; readonly sheet: string }
  /** The workbook to take figures from is of another period than the one before; `found` is null where it names none. */
  | {
      readonly code: "not-former";
      readonly file: string;
      readonly found: string | null;
      readonly expected: string | null;
    }
  /** The output would replace the input. */
  | { readonly code: "same-file"; readonly file: string }
  | { readonly code: "no-file"; readonly file: string }
  /** An argument is in another encoding, and what it names cannot be known. */
  | { readonly code: "not-utf-8"; readonly argument: string }
  | { readonly code: "no-folder"; readonly file: string }
  | { readonly code: "is-folder"; readonly file: string }
  | { readonly code: "no-access"; readonly file: string }
  /** The disk is full, or the file would exceed what its owner may store. */
  | { readonly code: "no-room"; readonly file: string }
  /** What should have been printed was not, not all of it; `error` is the system's, by its POSIX name. */
  | { readonly code: "not-printed"; readonly error: string }
  /** The command was stopped: it took more memory or time, or deeper formulas, than it is given. */
  | { readonly code: "exceeded"; readonly bound: "memory" | "depth" }
  | { readonly code: "exceeded"; readonly bound: "time"; readonly minutes: number }
  | { readonly code: "name-too-long"; readonly file: string }
  /** Another error of the system, by its POSIX name. */
  | { readonly code: "input-output"; readonly file: string; readonly error: string }
  | { readonly code: "workbook"; readonly file: string; readonly reason: WorkbookProblem }
  /** `line` and `at`, its character, are where the text stops being JSON, counted from 1. */
  | { readonly code: "agreement-not-json"; readonly file: string; readonly line: number; readonly at: number }
  | { readonly code: "agreement-too-large"; readonly file: string }
  | { readonly code: "agreement"; readonly file: string; readonly issues: readonly AgreementIssue[] }
  /** `line` is null where the call was given as an argument. */
  | { readonly code: "call"; readonly line: number | null; readonly at: number; readonly problem: CallProblem };

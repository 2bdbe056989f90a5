import type { CellError } from "../scoreboard/cellValue";

export type ExcelErrorCode = "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A";

/** Why a function gives an error, as plain data; i18n/functions has the words. */
export type ErrorReason =
  | { readonly code: "unknown-process"; readonly name: string; readonly suggestion: string | null }
  | { readonly code: "no-target"; readonly process: string; readonly year: number }
  | { readonly code: "no-share-target"; readonly process: string; readonly year: number }
  | { readonly code: "no-migri-target"; readonly process: string; readonly year: number }
  | { readonly code: "no-statutory-maximum"; readonly process: string }
  | { readonly code: "unknown-period"; readonly text: string }
  | { readonly code: "ambiguous-period"; readonly text: string }
  | { readonly code: "not-a-number"; readonly text: string }
  | { readonly code: "not-a-choice"; readonly text: string; readonly choices: readonly string[] }
  | { readonly code: "unknown-indicator"; readonly indicator: string; readonly choices: readonly string[] }
  | { readonly code: "no-indicator-target"; readonly indicator: string; readonly year: number | null }
  | { readonly code: "which-item"; readonly indicator: string; readonly choices: readonly string[] }
  | { readonly code: "open-indicator"; readonly indicator: string }
  | { readonly code: "broken-target-row"; readonly process: string; readonly text: string }
  | { readonly code: "duplicate-target-row"; readonly process: string; readonly year: number }
  | { readonly code: "missing-target-heading"; readonly heading: string };

/** An Excel error that a function gives in one element of its result. */
export class FunctionError implements CellError {
  constructor(
    readonly error: string,
    readonly reason: ErrorReason | null = null,
  ) {}
}

export const DIVIDE_BY_ZERO = new FunctionError("#DIV/0!");
export const NUMBER_OUT_OF_RANGE = new FunctionError("#NUM!");
export const NOT_AVAILABLE = new FunctionError("#N/A");

import type { Language } from "../agreement/language";
import type { FunctionId, ParameterName } from "../functions/catalogue";
import type { ErrorReason } from "../functions/functionError";
import type { ErrorCause } from "../functions/functionHelp";
import type { CellValue } from "../scoreboard/cellValue";
import type { Area } from "../scoreboard/document";
import type { CellType, Entry, Unit } from "../scoreboard/layout/spec";

/** Cells of one sheet. */
export interface Cells {
  readonly sheet: string;
  readonly area: Area;
}

/** What a cell is called: the heading of its column and the names of its row, `null` where nothing names it. */
export interface CellLabel {
  readonly column: string | null;
  readonly row: string | null;
}

/** What the scoreboard's layout says of a cell. */
export interface CellDefinition {
  /** The table or sheet as the layout names it. */
  readonly table: string;
  readonly type: CellType;
  readonly unit: Unit;
  readonly entry: Entry;
  /** How the agreement defines it, in its own words, or the workbook explains it in its own; `null` where neither does. */
  readonly note: string | null;
  /** Of the note. */
  readonly language: Language;
}

/** One cell that a call reads. */
export interface InputCell {
  /** `null` for what stands in the formula itself. */
  readonly at: Cells | null;
  readonly label: CellLabel;
  readonly value: CellValue;
  readonly numberFormat: string;
}

export interface InputExplanation {
  readonly parameter: ParameterName;
  /** As it stands in the formula, in English notation; `null` where it was left out. */
  readonly text: string | null;
  /** The cells that it reads, `null` where it is no reference. */
  readonly at: Cells | null;
  /** Its cells one by one, none where there are more than a few or it could not be calculated. */
  readonly cells: readonly InputCell[];
  /** How many values it has; 0 where it was left out or could not be calculated. */
  readonly count: number;
  /** It is why the call gives an error. */
  readonly isAtFault: boolean;
}

/** Why a call gives an error. */
export type Fault =
  /** An argument is an error itself, which comes back unchanged. */
  | { readonly kind: "passed-on"; readonly parameter: ParameterName }
  | { readonly kind: "reason"; readonly reason: ErrorReason }
  | { readonly kind: "cause"; readonly cause: ErrorCause }
  /** The shapes of the arguments do not fit each other, or nothing more is known. */
  | { readonly kind: "unknown" };

/** The target that a call looks up or compares with. */
export interface TargetExplanation {
  readonly measure: "days" | "share" | "statutory" | "indicator";
  readonly value: number | string | boolean;
  /** Process or indicator as the agreement names it. */
  readonly subject: string;
  /** Where in the agreement it stands, in the document's own words. */
  readonly clause: string;
  /** Title and reference of the agreement; `null` where the workbook's own table was used. */
  readonly agreement: { readonly title: string; readonly reference: string } | null;
}

export type TargetVerdict = "met" | "near" | "missed";

export interface CallExplanation {
  readonly id: FunctionId;
  /** As it stands in the formula, in English notation. */
  readonly text: string;
  /** False in a branch of the formula that is not taken. */
  readonly isReached: boolean;
  readonly inputs: readonly InputExplanation[];
  /** The figures of the call put into its formula, such as `150 ÷ 1`; `null` where it is not one of single figures. */
  readonly working: Working | null;
  readonly target: TargetExplanation | null;
  /** `null` where it could not be calculated, or has several values. */
  readonly result: CellValue | undefined;
  /** Rows and columns of the result. */
  readonly size: { readonly rows: number; readonly columns: number };
  readonly verdict: TargetVerdict | null;
  readonly error: { readonly code: string; readonly fault: Fault } | null;
}

/** Figures and signs in the order in which they are read. */
export type Working = readonly (number | string)[];

interface ExplanationBase {
  readonly at: Cells;
  readonly label: CellLabel;
  readonly definition: CellDefinition | null;
  /** What Excel shows in the cell. */
  readonly shown: CellValue;
  readonly numberFormat: string;
  /** What a cell of the layout's status columns says of the target. */
  readonly verdict: TargetVerdict | null;
}

/** What can be told of a cell, as plain data; i18n has the words. */
export type CellExplanation =
  | (ExplanationBase & { readonly kind: "empty" | "typed" })
  /** Filled by the formula of another cell. */
  | (ExplanationBase & { readonly kind: "spilled"; readonly from: Cells })
  | (ExplanationBase & {
      readonly kind: "formula";
      /** In English notation. */
      readonly formula: string;
      /** Calls of our functions, outer ones first; none in a formula of Excel's own functions. */
      readonly calls: readonly CallExplanation[];
      /** What the inputs give; `undefined` where it cannot be calculated here. */
      readonly calculated: CellValue | undefined;
      /** The cell shows something else than its inputs give. */
      readonly isStale: boolean;
    });

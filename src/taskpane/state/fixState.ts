import type { AppliedChanges } from "../../excel/fixing/applyChanges";
import type { Undone } from "../../excel/fixing/undoChanges";
import type { CellPlace } from "../../excel/trouble";
import type { Finding } from "../../validation/findings";
import type { Preview } from "../../validation/fixing/previewChanges";
import type { RowRefusal } from "../../validation/fixing/rows/rowRefusal";

/** What a fix would change, shown before it is done. */
export interface FixPreview {
  /** Key of the finding under which it is shown. */
  readonly anchor: string;
  /** Keys of the findings that would be fixed. */
  readonly keys: readonly string[];
  /** At least one; a person chooses where there are several. */
  readonly alternatives: readonly (readonly Preview[])[];
  readonly chosen: number;
  /** Locked cells on protected sheets: their protection has to be opened meanwhile. */
  readonly locked: readonly CellPlace[];
}

/** What came of the last fix. */
export type FixOutcome =
  | { readonly kind: "fixed"; readonly findings: number; readonly applied: AppliedChanges }
  /** The findings that there would have been after it. */
  | { readonly kind: "taken-back"; readonly findings: readonly Finding[] }
  | { readonly kind: "undone"; readonly left: Undone }
  /** Rows of a table would have to move and cannot. */
  | { readonly kind: "refused"; readonly refusal: RowRefusal }
  /** The workbook has changed, so that the fix no longer suits it. */
  | { readonly kind: "outdated" };

export interface FixState {
  readonly preview: FixPreview | null;
  readonly outcome: FixOutcome | null;
}

export type FixEvent =
  | { readonly type: "fix-previewed"; readonly preview: FixPreview }
  | { readonly type: "fix-chosen"; readonly chosen: number }
  | { readonly type: "fix-cancelled" }
  | { readonly type: "fix-finished"; readonly outcome: FixOutcome }
  | { readonly type: "fix-dismissed" };

export const NO_FIX: FixState = { preview: null, outcome: null };

/** What is said of the last fix while the next one is done: only that it can be undone. */
export function whileFixing({ preview, outcome }: FixState): FixState {
  return { preview, outcome: outcome?.kind === "fixed" ? outcome : null };
}

export function reduceFix(state: FixState, event: FixEvent): FixState {
  switch (event.type) {
    case "fix-previewed":
      return { ...state, preview: event.preview };
    case "fix-chosen":
      return { ...state, preview: state.preview && { ...state.preview, chosen: event.chosen } };
    case "fix-cancelled":
      return { ...state, preview: null };
    case "fix-finished":
      return { preview: null, outcome: event.outcome };
    case "fix-dismissed":
      return { ...state, outcome: null };
  }
}

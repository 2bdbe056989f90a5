import type { FormerFileProblem } from "../../i18n/former/formerWords";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";
import type { ValidationOptions } from "../../validation/wholeRun";

/** What the workbook is to be compared with. */
export type FormerSource =
  /** Its own sheets of the period just before, if it has any. */
  | { readonly kind: "found" }
  | { readonly kind: "none" }
  /** Its own sheets whose names end so. */
  | { readonly kind: "sheets"; readonly ending: string }
  | { readonly kind: "file"; readonly name: string; readonly snapshot: WorkbookSnapshot };

export interface FormerState {
  readonly source: FormerSource;
  /** The file that was chosen last and cannot be used; the source is still that of before. */
  readonly refused: { readonly file: string; readonly problem: FormerFileProblem } | null;
}

export type FormerEvent =
  | { readonly type: "former-chosen"; readonly source: FormerSource }
  | { readonly type: "former-refused"; readonly file: string; readonly problem: FormerFileProblem };

export const FORMER_FOUND: FormerState = { source: { kind: "found" }, refused: null };

export function reduceFormer({ source }: FormerState, event: FormerEvent): FormerState {
  switch (event.type) {
    case "former-chosen":
      return { source: event.source, refused: null };
    case "former-refused":
      return { source, refused: { file: event.file, problem: event.problem } };
  }
}

/** How a source is told to the validation. */
export function formerOptions(source: FormerSource): Pick<ValidationOptions, "former" | "formerSheets"> {
  switch (source.kind) {
    case "found":
      return {};
    case "none":
      return { formerSheets: null };
    case "sheets":
      return { formerSheets: source.ending };
    case "file":
      return { former: source.snapshot };
  }
}

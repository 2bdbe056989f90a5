/** What Excel would not do, whatever was asked of it. */
export type Refusal = "edit-mode" | "protected" | "other-workbook" | "too-large" | "busy" | "session-lost";

/** A cell, counted from zero. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Why something could not be done, as plain data; i18n has the words. */
export type Trouble =
  | { readonly kind: Refusal }
  /** The workbook already has what was to be added. */
  | { readonly kind: "exists"; readonly names: readonly string[] }
  /** The sheet is no longer there. */
  | { readonly kind: "gone"; readonly sheet: string }
  /** Something failed midway and these sheets could not be removed again. */
  | { readonly kind: "left-behind"; readonly sheets: readonly string[]; readonly cause: Trouble }
  /** These cells are locked, or their looks are, and nobody has said that they may be written to. */
  | { readonly kind: "locked"; readonly cells: readonly CellPlace[] }
  /** Protected with a password, one of them at least. */
  | { readonly kind: "password"; readonly sheets: readonly string[] }
  /** Something else stands there than when it was looked at. */
  | { readonly kind: "changed"; readonly cells: readonly CellPlace[] }
  /** Something failed midway, and these cells could not be put back. */
  | { readonly kind: "half-done"; readonly places: readonly CellPlace[]; readonly cause: Trouble }
  /** A request has not been answered; one that was to write may have been carried out, or part of it. */
  | { readonly kind: "unanswered" }
  /** A part of the program did not come from the server that the add-in comes from. */
  | { readonly kind: "not-loaded" }
  /** A fault of the product. */
  | { readonly kind: "bug"; readonly code: string; readonly message: string };

/** Thrown where the product itself sees that something cannot be done. */
export class TroubleError extends Error {
  override readonly name = "TroubleError";

  constructor(
    readonly trouble: Trouble,
    options?: ErrorOptions,
  ) {
    super(trouble.kind, options);
  }
}

const REFUSALS: ReadonlyMap<string, Refusal> = new Map([
  ["InvalidOperationInCellEditMode", "edit-mode"],
  ["AccessDenied", "protected"],
  ["InactiveWorkbook", "other-workbook"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["RangeExceedsLimit", "too-large"],
  ["OperationCellsExceedLimit", "too-large"],
  ["ActivityLimitReached", "busy"],
  ["RequestAborted", "busy"],
  ["InvalidOrTimedOutSession", "session-lost"],
]);

/** The name of the error that a dynamic import gives. */
const UNLOADED_PART = "ChunkLoadError";

/** What was thrown, as data. Everything that is not one of Excel's known refusals is a bug with its code and message. */
export function troubleOf(thrown: unknown): Trouble {
  if (thrown instanceof TroubleError) return thrown.trouble;
  const code = codeOf(thrown);
  const refusal = REFUSALS.get(code);
  if (refusal) return { kind: refusal };
  if (code === UNLOADED_PART) return { kind: "not-loaded" };
  return { kind: "bug", code, message: thrown instanceof Error ? thrown.message : String(thrown) };
}

function codeOf(thrown: unknown): string {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string") {
    return thrown.code;
  }
  return thrown instanceof Error ? thrown.name : typeof thrown;
}

/** Why a figure cannot be computed; `#DIV/0!` or `#NUM!` in a cell. */
export type MeasureFailure = "divide-by-zero" | "negative" | "part-exceeds-whole" | "too-large";

/** A figure, `null` where an input is blank, or why there is none. */
export type Measured = number | null | MeasureFailure;

export function isFailure(measured: unknown): measured is MeasureFailure {
  return typeof measured === "string";
}

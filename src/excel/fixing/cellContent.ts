import { englishErrorName } from "../../i18n/errorNames";
import type { CellValue } from "../../scoreboard/cellValue";
import { isCellError } from "../../scoreboard/cellValue";
import type { CellChange } from "../../validation/fix";

/** What stands in a cell, so that it can be put back to the letter. Formulas are as Excel spells them. */
export type CellContent =
  | { readonly kind: "empty" }
  /** Shows a part of the result of a formula in another cell; it is put back by emptying it. */
  | { readonly kind: "spilled" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: Exclude<CellValue, null> };

const EMPTY: CellContent = { kind: "empty" };
const TEXT_FORMAT = "@";
const ENTRY_FORMAT = "General";

/** A text that Excel takes for nothing else, whatever the language: it begins with a letter and has no digit. */
const PLAIN_TEXT = /^\p{L}[^\d]*$/u;
const TRUTH = /^(?:true|false|tosi|epätosi|sant|falskt)$/i;

/** What Office.js says of one cell, as data. */
export function contentOf(formula: unknown, value: unknown, type: unknown): CellContent {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return { kind: "formula", formula };
  if (type === "Empty") return EMPTY;
  if (type === "Error") return { kind: "value", value: { error: englishErrorName(String(value)) } };
  return { kind: "value", value: typeof value === "number" || typeof value === "boolean" ? value : String(value) };
}

/** What a change puts into a cell; an empty text leaves it empty. */
export function changedContent({ to }: CellChange): CellContent {
  if ("formula" in to) return { kind: "formula", formula: to.formula };
  return to.value === null || to.value === "" ? EMPTY : { kind: "value", value: to.value };
}

export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.kind === "formula") return b.kind === "formula" && a.formula === b.formula;
  if (a.kind !== "value" || b.kind !== "value") return a.kind === b.kind;
  return isCellError(a.value) ? isCellError(b.value) && a.value.error === b.value.error : a.value === b.value;
}

/** How to enter something into a cell so that Excel makes just that of it. */
export interface Entry {
  /** Number format to enter it under, `null` where the present one will do. */
  readonly format: string | null;
  /** For the property `formulas`. */
  readonly input: string | number | boolean;
}

/**
 * Under the text format everything becomes a text, under any other a text may become something else.
 * @param wanted the number format that the cell is to have in the end
 */
export function entryOf(content: CellContent, current: string, wanted: string): Entry {
  const text = content.kind === "value" && typeof content.value === "string" ? content.value : null;
  const format =
    text !== null && wanted === TEXT_FORMAT ? TEXT_FORMAT : current === TEXT_FORMAT ? ENTRY_FORMAT : current;
  return { format: format === current ? null : format, input: inputOf(content, format) };
}

function inputOf(content: CellContent, format: string): Entry["input"] {
  if (content.kind === "formula") return content.formula;
  if (content.kind !== "value") return "";
  const { value } = content;
  if (isCellError(value)) return value.error;
  if (typeof value !== "string") return value;
  const isSafe = format === TEXT_FORMAT ? !value.startsWith("'") : PLAIN_TEXT.test(value) && !TRUTH.test(value);
  return isSafe ? value : `'${value}`;
}

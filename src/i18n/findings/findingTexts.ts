import type { FindingDetails, RuleCode } from "../../validation/findings";
import { columnLetters } from "../../scoreboard/address";
import type { LineSpan } from "../../scoreboard/snapshot";
import type { Severity } from "../../validation/severity";

/** What one rule says in one language. */
interface RuleTexts<C extends RuleCode> {
  /** A few words for a list. */
  readonly title: string;
  /** A sentence or two that stand alone: the figure, the limit, the clause where there is one. */
  readonly message: (details: FindingDetails[C]) => string;
}

/** The texts of a family of rules: a rule without one is a type error. */
export type RuleTextsOf<D> = { readonly [C in keyof D & RuleCode]: RuleTexts<C> };

export interface FindingTexts {
  readonly rules: RuleTextsOf<FindingDetails>;
  readonly severities: Readonly<Record<Severity, string>>;
}

/**
 * A process without the annex's note on its two figures, which makes a sentence too long.
 * @example shortProcess("Osaratkaisua edellyttävä työnteko (TTOL) (Migri ka. / kokonaisuus ka.)") // "Osaratkaisua edellyttävä työnteko (TTOL)"
 */
export function shortProcess(process: string): string {
  return process.replace(/\s*\([^()]*\/[^()]*\)$/, "");
}

/** Rows of a sheet as people count them, no more than the first few. */
export function fewRowNumbers(rows: readonly number[]): { readonly shown: readonly string[]; readonly more: number } {
  const MOST = 5;
  return { shown: rows.slice(0, MOST).map((row) => String(row + 1)), more: Math.max(0, rows.length - MOST) };
}

/** Rows or columns of a sheet as people name them, `7–9` or `D–E`, no more than the first few places. */
export function fewLines(
  lines: "rows" | "columns",
  spans: readonly LineSpan[],
): { readonly shown: readonly string[]; readonly more: number } {
  const MOST = 5;
  const nameOf = (line: number): string => (lines === "rows" ? String(line + 1) : columnLetters(line));
  const shown = spans
    .slice(0, MOST)
    .map(({ from, count }) => (count === 1 ? nameOf(from) : `${nameOf(from)}–${nameOf(from + count - 1)}`));
  return { shown, more: Math.max(0, spans.length - MOST) };
}

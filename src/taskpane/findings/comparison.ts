import { cellText } from "../../i18n/cellText";
import type { DetailWords } from "../../i18n/details/detailWords";
import { formatsOf } from "../../i18n/format";
import { localCall } from "../../i18n/localFormula";
import { localNumberFormat } from "../../i18n/localNumberFormat";
import { formatKind } from "../../scoreboard/numberFormat";
import { type Figures, figuresOf } from "../../validation/figures";
import type { Finding, RuleCode } from "../../validation/findings";

/** What stands in the workbook beside what it is compared with, in words. */
export interface Comparison {
  readonly actual: string;
  readonly expected: string;
  /** What the second figure is. */
  readonly kind: keyof DetailWords["expected"];
  /** `null` where the figures have none that means anything. */
  readonly difference: string | null;
}

type Figure = Figures["actual"];

const TARGETS: ReadonlySet<RuleCode> = new Set(["G01", "G03", "G04", "G10"]);
const LIMITS: ReadonlySet<RuleCode> = new Set(["A04", "A09", "A12", "A15", "A17", "G02"]);
const FORMER: ReadonlySet<RuleCode> = new Set(["A08", "P01", "P03", "P04", "P05", "T12"]);
const DAYS: ReadonlySet<RuleCode> = new Set(["M03", "M04"]);
/** Two figures that belong together; several of other rules are alternatives. */
const PAIRS: ReadonlySet<RuleCode> = new Set(["G03", "M03", "T05"]);
/** What stands in the cell is no text. */
const UNQUOTED: ReadonlySet<RuleCode> = new Set(["T11", "T13"]);

/**
 * The figures of a finding side by side.
 * @param numberFormat of the finding's cell
 * @returns `null` where there is nothing to compare with
 */
export function comparisonOf(finding: Finding, numberFormat: string, words: DetailWords): Comparison | null {
  const { rule } = finding;
  const { actual, expected } = shownFigures(finding, words);
  // The status of a target is a code that only its own words explain.
  if (rule === "G06" || expected === null || (Array.isArray(expected) && expected.length === 0)) return null;
  const isShare =
    formatKind(numberFormat) === "percent" || ("share" in finding.details && finding.details.share === true);
  const format = isShare ? "0%" : "General";
  return {
    actual: textOf(
      rule.startsWith("T") && typeof actual === "string" && !UNQUOTED.has(rule) ? quoted(actual, words) : actual,
      rule,
      rule === "T04" || DAYS.has(rule) ? "d.m.yyyy" : format,
      words,
    ),
    expected: textOf(expected, rule, rule === "T17" || DAYS.has(rule) ? "d.m.yyyy" : format, words),
    kind: kindOf(rule),
    difference: differenceOf({ actual, expected }, rule, isShare, words),
  };
}

/** Two figures that one cell has become are a pair among the alternatives, and a time of day is one figure. */
function shownFigures(finding: Finding, { language }: DetailWords): Figures {
  const { rule, details } = finding;
  const figures = figuresOf(finding);
  if (rule === "T04") {
    const text = (value: number): string => cellText(language, value, "General");
    const guesses = details.guesses.map((guess) =>
      "number" in guess ? guess.number : `${text(guess.migri)} / ${text(guess.whole)}`,
    );
    return { ...figures, expected: guesses };
  }
  if (rule !== "T11") return figures;
  const minutes = String(details.minutes).padStart(2, "0");
  return { ...figures, actual: `${String(details.hours)}${language === "en" ? ":" : "."}${minutes}` };
}

function kindOf(rule: RuleCode): Comparison["kind"] {
  if (TARGETS.has(rule)) return "target";
  if (LIMITS.has(rule)) return "limit";
  return FORMER.has(rule) ? "former" : "value";
}

function textOf(figure: Figure, rule: RuleCode, format: string, words: DetailWords): string {
  const { language, empty } = words;
  if (figure === null || figure === "") return empty;
  if (typeof figure === "string") {
    if (rule === "T13") return localNumberFormat(language, figure);
    return figure.startsWith("=") ? localCall(language, figure) : figure;
  }
  if (typeof figure !== "object") return cellText(language, figure, format);
  const texts = figure.map((part) => textOf(part, rule, format, words));
  if (rule === "G10") return texts.join("–");
  return PAIRS.has(rule) ? texts.join(" / ") : formatsOf(language).or(texts);
}

/** A text that looks like a figure, told apart from it. */
function quoted(text: string, { language }: DetailWords): string {
  return language === "en" ? `“${text}”` : `”${text}”`;
}

/** Only sums, results and comparisons of figures of one kind differ by an amount. */
function differenceOf(
  { actual, expected }: Figures,
  rule: RuleCode,
  isShare: boolean,
  words: DetailWords,
): string | null {
  if (!/^[AGPM]/.test(rule) || rule === "M08") return null;
  if (typeof actual !== "number" || typeof expected !== "number") return null;
  const signed = (value: number): string => `${value > 0 ? "+" : ""}${cellText(words.language, value, "General")}`;
  const difference = actual - expected;
  if (isShare) return words.points(signed(Number((difference * 100).toFixed(2))));
  const text = signed(Number(difference.toFixed(4)));
  return DAYS.has(rule) ? words.days(text) : text;
}

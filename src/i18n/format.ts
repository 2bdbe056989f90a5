import type { Language } from "./language";

/** How numbers and lists are written in a language: 12,5 and 1 200 in Finnish. */
export interface Formats {
  /** @param decimals at most so many; as many as the number has, up to six, if left out */
  readonly number: (value: number, decimals?: number) => string;
  /** A fraction as a percentage: 0.2814 is "28,14 %". */
  readonly percent: (value: number) => string;
  /** "9, 12 ja 15" */
  readonly and: (items: readonly string[]) => string;
  /** "Q3/2025, 2025-03 tai 2025" */
  readonly or: (items: readonly string[]) => string;
}

const LOCALES: Readonly<Record<Language, string>> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };
const MOST_DECIMALS = 6;
const PERCENT_DECIMALS = 2;

const made = new Map<Language, Formats>();

/** The formats of a language; each is made once, when it is first used, since making one is slow. */
export function formatsOf(language: Language): Formats {
  const formats = made.get(language) ?? lazyFormats(language);
  made.set(language, formats);
  return formats;
}

function lazyFormats(language: Language): Formats {
  const locale = LOCALES[language];
  const numbers: Intl.NumberFormat[] = [];
  let percents: Intl.NumberFormat | undefined;
  const list = (type: "conjunction" | "disjunction"): ((items: readonly string[]) => string) => {
    let format: Intl.ListFormat | undefined;
    return (items) => (format ??= new Intl.ListFormat(locale, { type })).format(items);
  };
  const numberFormat = (maximumFractionDigits: number, style?: "percent"): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, { maximumFractionDigits, style });
  return {
    number: (value, decimals = MOST_DECIMALS) => (numbers[decimals] ??= numberFormat(decimals)).format(value),
    percent: (value) => (percents ??= numberFormat(PERCENT_DECIMALS, "percent")).format(value),
    and: list("conjunction"),
    or: list("disjunction"),
  };
}

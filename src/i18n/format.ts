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

/** The formats of a language; made once for a set of texts, since making one is slow. */
export function formatsOf(language: Language): Formats {
  const locale = LOCALES[language];
  const numbers = Array.from(
    { length: MOST_DECIMALS + 1 },
    (_, decimals) => new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }),
  );
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: PERCENT_DECIMALS });
  const conjunction = new Intl.ListFormat(locale, { type: "conjunction" });
  const disjunction = new Intl.ListFormat(locale, { type: "disjunction" });
  return {
    number: (value, decimals = MOST_DECIMALS) => numbers[decimals]?.format(value) ?? String(value),
    percent: (value) => percents.format(value),
    and: (items) => conjunction.format(items),
    or: (items) => disjunction.format(items),
  };
}

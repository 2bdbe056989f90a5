import type { Language } from "./language";

const NAMES: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  fi: new Map([
    ["#DIV/0!", "#JAKO/0!"],
    ["#VALUE!", "#ARVO!"],
    ["#REF!", "#VIITTAUS!"],
    ["#NAME?", "#NIMI?"],
    ["#NUM!", "#LUKU!"],
    ["#N/A", "#PUUTTUU!"],
    ["#NULL!", "#TYHJÄ!"],
  ]),
  sv: new Map([
    ["#DIV/0!", "#DIVISION/0!"],
    ["#VALUE!", "#VÄRDEFEL!"],
    ["#REF!", "#REFERENS!"],
    ["#NAME?", "#NAMN?"],
    ["#NUM!", "#OGILTIGT!"],
    ["#N/A", "#SAKNAS!"],
    ["#NULL!", "#SKÄRNING!"],
  ]),
  en: new Map(),
};

/** An Excel error as Excel in that language shows it, from its English name. */
export function errorName(language: Language, error: string): string {
  return NAMES[language].get(error) ?? error;
}

const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map(
  Object.values(NAMES).flatMap((names) => [...names].map(([english, shown]): [string, string] => [shown, english])),
);

/** The English name of an error, whatever language Excel shows it in. */
export function englishErrorName(shown: string): string {
  return ENGLISH_NAMES.get(shown) ?? shown;
}

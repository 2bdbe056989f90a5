import { type Language, LANGUAGES } from "../agreement/language";

export { type Language, LANGUAGES };

/** The language for a locale tag such as `fi-FI`: Finnish, Swedish, otherwise English. */
export function languageOf(locale: string): Language {
  const language = locale.toLowerCase().split(/[-_]/)[0];
  return language === "fi" || language === "sv" ? language : "en";
}

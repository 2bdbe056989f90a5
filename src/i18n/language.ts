/** The languages that everything a person reads exists in. */
export type Language = "fi" | "sv" | "en";

export const LANGUAGES: readonly Language[] = ["fi", "sv", "en"];

/** The language for a locale tag such as `fi-FI`: Finnish, Swedish, otherwise English. */
export function languageOf(locale: string): Language {
  const language = locale.toLowerCase().split(/[-_]/)[0];
  return language === "fi" || language === "sv" ? language : "en";
}

import type { Language } from "./language";

const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  fi: new Intl.DateTimeFormat("fi-FI", { timeZone: "UTC" }),
  sv: new Intl.DateTimeFormat("sv-FI", { timeZone: "UTC", day: "numeric", month: "numeric", year: "numeric" }),
  // Readers of English differ on which of two numbers is the month.
  en: new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" }),
};

/**
 * A day as a language writes it.
 * @param day its midnight in UTC
 * @example dateText("en", new Date("2022-09-30")) // "30 September 2022"
 */
export function dateText(language: Language, day: Date): string {
  return FORMATS[language].format(day);
}

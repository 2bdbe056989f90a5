import { dateOf, isShownAsDate } from "../measures/calendar/serialDate";
import { formatsOf } from "./format";
import type { Language } from "./language";

const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  fi: new Intl.DateTimeFormat("fi-FI", { timeZone: "UTC" }),
  sv: new Intl.DateTimeFormat("sv-FI", { timeZone: "UTC", day: "numeric", month: "numeric", year: "numeric" }),
  en: new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" }),
};

/**
 * A date of Excel as it stands in a sentence; a number that is no date stays one.
 * @example serialDateText("fi", 44834) // "30.9.2022"
 */
export function serialDateText(language: Language, serial: number): string {
  if (!isShownAsDate(serial)) return formatsOf(language).number(serial, 0);
  const { year, month, day } = dateOf(serial);
  return FORMATS[language].format(new Date(Date.UTC(year, month - 1, day)));
}

import { dateOf, isShownAsDate } from "../measures/calendar/serialDate";
import { dateText } from "./dateText";
import { formatsOf } from "./format";
import type { Language } from "./language";

/**
 * A date of Excel as it stands in a sentence; a number that is no date stays one.
 * @example serialDateText("fi", 44834) // "30.9.2022"
 */
export function serialDateText(language: Language, serial: number): string {
  if (!isShownAsDate(serial)) return formatsOf(language).number(serial, 0);
  const { year, month, day } = dateOf(serial);
  return dateText(language, new Date(Date.UTC(year, month - 1, day)));
}

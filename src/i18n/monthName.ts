import type { Language } from "./language";

/**
 * The name of a month as it stands alone.
 * @param month from 1 to 12
 * @example monthName("fi", 3) // "maaliskuu"
 */
export function monthName(language: Language, month: number): string {
  const format = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  return format.format(new Date(Date.UTC(2000, month - 1, 1)));
}

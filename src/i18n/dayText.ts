/**
 * A day as a language writes it.
 * @param locale BCP 47 tag
 * @param day as 2022-12-31
 */
export function dayText(locale: string, day: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "short", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

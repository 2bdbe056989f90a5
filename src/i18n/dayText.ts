import { dateText } from "./dateText";
import type { Language } from "./language";

/**
 * A day as a language writes it.
 * @param day as 2022-12-31
 */
export function dayText(language: Language, day: string): string {
  return dateText(language, new Date(`${day}T00:00:00Z`));
}

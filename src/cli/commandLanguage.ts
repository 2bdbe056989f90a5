import { languageOf, type Language } from "../i18n/language";
import { askedLanguage, isLanguage } from "./arguments";

/** Variables that name the user's language, the strongest first, as POSIX has them. */
const LOCALE_VARIABLES = ["LC_ALL", "LC_MESSAGES", "LANG"];

/** The language that the command speaks: the one asked for, or the one of its surroundings. */
export function languageFor(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = askedLanguage(args);
  if (asked !== null && isLanguage(asked)) return asked;
  const variable = LOCALE_VARIABLES.find((name) => (environment[name] ?? "") !== "");
  return languageOf(variable === undefined ? "en" : (environment[variable] ?? "en"));
}

import type { Language } from "../language";
import { en } from "./en";
import { fi } from "./fi";
import type { HelpTexts } from "./helpTexts";
import { sv } from "./sv";

const catalogues: Readonly<Record<Language, HelpTexts>> = { fi, sv, en };

/** The words of the functions' help pages. */
export function helpTexts(language: Language): HelpTexts {
  return catalogues[language];
}

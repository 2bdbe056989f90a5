import type { Language } from "../../../agreement/language";
import { en } from "./en";
import { fi } from "./fi";
import type { SheetWords } from "./sheetWords";
import { sv } from "./sv";

const WORDS: Readonly<Record<Language, SheetWords>> = { fi, sv, en };

/** What a new scoreboard of a language says. */
export function sheetWords(language: Language): SheetWords {
  return WORDS[language];
}

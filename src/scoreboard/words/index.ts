import type { Language } from "../../agreement/language";
import { en } from "./en";
import { fi } from "./fi";
import type { LayoutWords } from "./layoutWords";
import { sv } from "./sv";

const WORDS: Readonly<Record<Language, LayoutWords>> = { fi, sv, en };

/** What a scoreboard of a language is known by. */
export function layoutWords(language: Language): LayoutWords {
  return WORDS[language];
}

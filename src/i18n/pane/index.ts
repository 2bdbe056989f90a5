import type { Language } from "../language";
import { en } from "./en";
import { fi } from "./fi";
import type { PaneTexts } from "./paneTexts";
import { sv } from "./sv";

const TEXTS: Readonly<Record<Language, PaneTexts>> = { fi, sv, en };

export function paneTexts(language: Language): PaneTexts {
  return TEXTS[language];
}

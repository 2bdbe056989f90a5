import type { Language } from "../language";
import { en } from "./en";
import { fi } from "./fi";
import type { ReportTexts } from "./reportTexts";
import { sv } from "./sv";

const TEXTS: Readonly<Record<Language, ReportTexts>> = { fi, sv, en };

/** What a report says in a language. */
export function reportTexts(language: Language): ReportTexts {
  return TEXTS[language];
}

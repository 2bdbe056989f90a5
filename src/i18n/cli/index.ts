import type { Language } from "../language";
import type { CliTexts } from "./cliTexts";
import { en } from "./en";
import { fi } from "./fi";
import { sv } from "./sv";

const TEXTS: Readonly<Record<Language, CliTexts>> = { fi, sv, en };

export function cliTexts(language: Language): CliTexts {
  return TEXTS[language];
}

import type { Language } from "../language";
import { en } from "./en";
import { fi } from "./fi";
import type { RuleHelpTexts } from "./ruleHelp";
import { sv } from "./sv";

const catalogues: Readonly<Record<Language, RuleHelpTexts>> = { fi, sv, en };

/** The words of the rules' help pages. */
export function ruleHelpTexts(language: Language): RuleHelpTexts {
  return catalogues[language];
}

import type { Finding, RuleCode } from "../../validation/findings";
import type { Severity } from "../../validation/severity";
import type { Language } from "../language";
import { en } from "./en";
import { fi } from "./fi";
import { findingMessage } from "./findingMessage";
import type { FindingTexts } from "./findingTexts";
import { sv } from "./sv";

const TEXTS: Readonly<Record<Language, FindingTexts>> = { fi, sv, en };

/** What a finding says in a language: a sentence or two that stand alone. */
export function messageFor<C extends RuleCode>(language: Language, finding: Finding<C>): string {
  return findingMessage(TEXTS[language], finding);
}

/** A few words that name what a rule finds. */
export function ruleTitle(language: Language, code: RuleCode): string {
  return TEXTS[language].rules[code].title;
}

/** Error, warning, note. */
export function severityWord(language: Language, severity: Severity): string {
  return TEXTS[language].severities[severity];
}

import type { Finding, RuleCode } from "../../validation/findings";
import type { FindingTexts } from "./findingTexts";

/** What a finding says in the language of the texts: a sentence or two that stand alone. */
export function findingMessage<C extends RuleCode>({ rules }: FindingTexts, finding: Finding<C>): string {
  const texts: FindingTexts["rules"][C] = rules[finding.rule];
  return texts.message(finding.details);
}

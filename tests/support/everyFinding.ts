import { exampleFindings } from "../../src/help/exampleFindings";
import type { Finding, RuleCode } from "../../src/validation/findings";
import { RULES } from "../../src/validation/rules/index";

const isCode = (code: string): code is RuleCode => code in RULES;

/** Findings of every rule, in each of its forms, as they might come out of a workbook. */
export const EVERY_FINDING: readonly Finding[] = Object.keys(RULES)
  .filter(isCode)
  .flatMap((code): Finding[] => exampleFindings(code));

import type { Finding, RuleCode } from "../validation/findings";
import type { Rule } from "../validation/rule";
import { RULES } from "../validation/rules";
import { RULE_EXAMPLES } from "./ruleExamples";

const PLACE = { sheet: "Käsittelyajat", area: { row: 8, column: 3, rows: 1, columns: 1 } } as const;

/** Findings of a rule in each of its forms, as they might come out of a workbook. */
export function exampleFindings<C extends RuleCode>(rule: C): Finding<C>[] {
  const { meta }: Rule<C> = RULES[rule];
  return RULE_EXAMPLES[rule].map((details) => ({
    rule,
    severity: meta.severity,
    at: PLACE,
    details,
    identity: rule,
    dependants: 0,
    fixes: [],
  }));
}

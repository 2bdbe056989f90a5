import type { RuleCode } from "./findings";
import type { RuleFailure } from "./report";
import type { AnyObservation, AnyRule, RuleContext } from "./rule";

/** Findings between two pauses. */
const SLICE = 256;

/** Runs a rule, pausing now and then. What it throws is kept among the failures, beside what it had found. */
export function* runRule(
  rule: AnyRule,
  context: RuleContext,
  failures: RuleFailure[],
): Generator<null, readonly AnyObservation[]> {
  const observations: AnyObservation[] = [];
  try {
    for (const observation of rule.check(context)) {
      if (observation) observations.push(observation);
      if (!observation || observations.length % SLICE === 0) yield null;
    }
  } catch (error) {
    failures.push(failureOf(rule.meta.code, error));
  }
  return observations;
}

export function failureOf(rule: RuleCode, error: unknown): RuleFailure {
  return { rule, message: error instanceof Error ? error.message : String(error) };
}

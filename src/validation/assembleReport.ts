import type { Finding, RuleCode } from "./findings";
import type { Report, RuleFailure } from "./report";
import type { RuleContext } from "./rule";
import { countsOf } from "./severityCounts";

/** The report of a validation in which nothing has been accepted yet. */
export function assembleReport(
  findings: readonly Finding[],
  failures: readonly RuleFailure[],
  context: RuleContext,
  targets: Report["targets"],
  rulesOff: readonly RuleCode[],
): Report {
  const counts = countsOf(findings);
  const { id, title, years } = context.agreement;
  return {
    valid: counts.error === 0 && failures.length === 0,
    findings,
    accepted: [],
    lapsed: [],
    counts,
    failures,
    rulesOff,
    agreement: { id, title, years },
    period: context.period?.ok === true ? context.period.period : null,
    targets,
    former: context.former && {
      period: context.former.period,
      compared: context.former.sequence !== null,
      sheets: context.former.sheets,
    },
  };
}

import type { Finding, RuleCode } from "../findings";
import type { Fix } from "../fix";
import type { Severity } from "../severity";
import { Claims } from "./footprint";

/** A finding and the fix of it that is to be applied. */
export interface ChosenFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

export interface FixPlan {
  /** To be applied together, root causes first; no two touch the same cell. */
  readonly chosen: readonly ChosenFix[];
  /** Touch what a chosen one touches: perhaps mended by it, otherwise to be looked at anew. */
  readonly overlapping: readonly ChosenFix[];
  /** Only a person can tell which alternative is right. */
  readonly undecided: readonly Finding[];
}

export interface PlanOptions {
  /** "ask" takes those in as well that are to be confirmed. */
  readonly consent: Fix["consent"];
  /** Of these rules only. */
  readonly rules?: ReadonlySet<RuleCode>;
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Chooses what can be fixed together, without guessing. */
export function planFixes(findings: readonly Finding[], { consent, rules }: PlanOptions): FixPlan {
  const chosen: ChosenFix[] = [];
  const overlapping: ChosenFix[] = [];
  const undecided: Finding[] = [];
  const claims = new Claims();
  for (const finding of rootCausesFirst(findings)) {
    const [fix] = finding.fixes;
    if (!fix || rules?.has(finding.rule) === false) continue;
    if (fix.consent === "ask" && consent === "auto") continue;
    if (fix.consent === "ask" && finding.fixes.length > 1) undecided.push(finding);
    else if (claims.take(fix)) chosen.push({ finding, fix });
    else overlapping.push({ finding, fix });
  }
  return { chosen, overlapping, undecided };
}

/** What most formulas hang on comes first, then errors before warnings, then the order of the workbook. */
function rootCausesFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => b.dependants - a.dependants || WEIGHT[a.severity] - WEIGHT[b.severity]);
}

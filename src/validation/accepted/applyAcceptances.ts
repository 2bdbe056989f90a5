import type { Finding } from "../findings";
import { fingerprintOf } from "../identity/fingerprint";
import type { Report } from "../report";
import { countsOf } from "../severityCounts";
import type { Acceptance } from "./acceptance";

/** A finding that does not count, and why. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** A finding that counts again: its figures have changed since it was accepted, or the acceptance held only until a day. */
export interface LapsedAcceptance extends AcceptedFinding {
  readonly because: "changed" | "expired";
}

/**
 * The report with the accepted findings apart from those that are open; only those that are open count.
 * @param today as 2022-12-31
 */
export function applyAcceptances(report: Report, acceptances: readonly Acceptance[], today: string): Report {
  if (acceptances.length === 0) return report;
  const byIdentity = new Map(acceptances.map((acceptance) => [acceptance.identity, acceptance]));
  const findings: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  const lapsed: LapsedAcceptance[] = [];
  for (const finding of report.findings) {
    const acceptance = byIdentity.get(finding.identity);
    const because = acceptance && lapse(finding, acceptance, today);
    if (acceptance && because === null) accepted.push({ finding, acceptance });
    else {
      findings.push(finding);
      if (acceptance && because) lapsed.push({ finding, acceptance, because });
    }
  }
  const counts = countsOf(findings);
  return { ...report, findings, accepted, lapsed, counts, valid: counts.error === 0 && report.failures.length === 0 };
}

function lapse(finding: Finding, acceptance: Acceptance, today: string): LapsedAcceptance["because"] | null {
  if (acceptance.fingerprint !== fingerprintOf(finding)) return "changed";
  return acceptance.expires !== null && acceptance.expires < today ? "expired" : null;
}

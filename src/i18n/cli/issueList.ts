import type { AgreementIssue } from "../../agreement/readAgreement";

/** As many as a person goes through at a time. */
const MOST = 10;

/** The places where an agreement is not as it should be, on one line: the first ones, and how many there are beside. */
export function issueList(issues: readonly AgreementIssue[]): string {
  const told = issues.slice(0, MOST).map(({ path, message }) => `${path}: ${message}`);
  const others = issues.length - told.length;
  return [...told, ...(others === 0 ? [] : [`… +${String(others)}`])].join("; ");
}

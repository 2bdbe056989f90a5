import type { AgreementIssue } from "../../agreement/agreementIssue";
import type { AgreementTexts } from "../agreement/agreementTexts";

/** As many as a person goes through at a time. */
const MOST = 10;

/** The places where an agreement is not as it should be, on one line: the first ones, and how many there are beside. */
export function issueList(issues: readonly AgreementIssue[], { wholeFile, problem }: AgreementTexts): string {
  const told = issues.slice(0, MOST).map((issue) => `${issue.path || wholeFile}: ${problem(issue.problem)}`);
  const others = issues.length - told.length;
  return [...told, ...(others === 0 ? [] : [`… +${String(others)}`])].join("; ");
}

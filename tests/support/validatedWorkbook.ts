import { currentAgreement } from "../../src/agreement/current";
import type { ValidatedWorkbook } from "../../src/report/validatedWorkbook";
import type { WorkbookSnapshot } from "../../src/scoreboard/snapshot";
import { acceptanceOf } from "../../src/validation/accepted/accept";
import { applyAcceptances } from "../../src/validation/accepted/applyAcceptances";
import { validate } from "../../src/validation/engine";
import type { RuleCode } from "../../src/validation/findings";
import { scoreboardSnapshot } from "./scoreboardSnapshot";

/** What no cell's text and no reason may become: markup, or a formula. */
export const HOSTILE = `=HYPERLINK("http://x","<img src=x onerror=alert(1)>")`;

/** A scoreboard with hostile texts in it: an unknown process, a text for a number, decisions that do not add up. */
export function hostileScoreboard(): WorkbookSnapshot {
  return scoreboardSnapshot({
    processing: { "yrittaja/first": { decided: 125 } },
    cells: { "Käsittelyajat!A10": HOSTILE, "Käsittelyajat!C11": HOSTILE },
  });
}

/** A workbook as it is reported on, the findings of some rules accepted for a reason. */
export function validatedWorkbook(
  snapshot: WorkbookSnapshot,
  {
    accepted = [],
    reason = "Siirretty kirjaamosta",
  }: { readonly accepted?: readonly RuleCode[]; readonly reason?: string } = {},
): ValidatedWorkbook {
  const report = validate(snapshot, { agreement: currentAgreement });
  const decision = { reason, accepted: "2022-10-14", expires: "2022-12-31" };
  const acceptances = report.findings
    .filter(({ rule }) => accepted.includes(rule))
    .map((finding) => acceptanceOf(finding, decision));
  return {
    file: "tulostaulu 2022Q3.xlsx",
    report: applyAcceptances(report, acceptances, "2022-10-15"),
    time: new Date(2022, 9, 15, 13, 5),
  };
}

import { messageFor } from "../../i18n/findings";
import type { Language } from "../../i18n/language";
import { periodId } from "../../measures/calendar/period";
import { areaAddress, cellAddress } from "../../scoreboard/address";
import { figuresOf } from "../../validation/figures";
import type { Finding } from "../../validation/findings";
import type { Change, Fix } from "../../validation/fix";
import type { FixConsent } from "../../validation/rule";
import { RULES } from "../../validation/rules";
import type { ValidatedWorkbook } from "../validatedWorkbook";

/** Reports of files for other programs: an array with one object a file. */
export function jsonReport(workbooks: readonly ValidatedWorkbook[], language: Language): string {
  return JSON.stringify(
    workbooks.map(({ file, report }) => ({
      file,
      valid: report.valid,
      period: report.period && periodId(report.period),
      agreement: { id: report.agreement.id, title: report.agreement.title },
      former: report.former && {
        period: report.former.period && periodId(report.former.period),
        compared: report.former.compared,
        sheets: report.former.sheets,
      },
      counts: report.counts,
      rulesOff: report.rulesOff,
      findings: report.findings.map((finding) => jsonFinding(finding, language)),
      accepted: report.accepted.map(({ finding, acceptance: { reason, accepted, expires } }) => ({
        ...jsonFinding(finding, language),
        reason,
        accepted,
        expires,
      })),
      ...(report.failures.length === 0 ? {} : { failures: report.failures }),
    })),
    null,
    2,
  );
}

function jsonFinding(finding: Finding, language: Language): object {
  const { rule, severity, at } = finding;
  const { name, clause, fix } = RULES[rule].meta;
  const { area } = at;
  const isRange = area !== null && (area.rows > 1 || area.columns > 1);
  return {
    rule,
    name,
    severity,
    sheet: at.sheet,
    cell: area && cellAddress(area.row, area.column),
    ...(isRange ? { range: areaAddress(area) } : {}),
    message: messageFor(language, finding),
    ...figuresOf(finding),
    clause,
    ...(fix === "none" ? {} : { fix: jsonFix(fix, finding.fixes[0]) }),
  };
}

/** How much a person has to do with the fix, and what the likeliest one writes where there is one. */
function jsonFix(consent: FixConsent, fix: Fix | undefined): object {
  return fix ? { kind: fix.consent, changes: fix.changes.map(jsonChange) } : { kind: consent };
}

function jsonChange(change: Change): object {
  if (change.kind !== "cell") return change;
  const { sheet, row, column, to } = change;
  return { sheet, cell: cellAddress(row, column), to: "formula" in to ? to.formula : to.value };
}

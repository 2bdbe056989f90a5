import { messageFor } from "../../i18n/findings";
import type { Language } from "../../i18n/language";
import { periodId } from "../../measures/calendar/period";
import { areaAddress, cellAddress } from "../../scoreboard/address";
import { figuresOf } from "../../validation/figures";
import type { Finding } from "../../validation/findings";
import type { Report } from "../../validation/report";
import { RULES } from "../../validation/rules";

/** Reports of files for other programs: an array with one object a file. */
export function jsonReport(
  reports: readonly { readonly file: string; readonly report: Report }[],
  language: Language,
): string {
  return JSON.stringify(
    reports.map(({ file, report }) => ({
      file,
      valid: report.valid,
      period: report.period && periodId(report.period),
      agreement: { id: report.agreement.id, title: report.agreement.title },
      counts: report.counts,
      findings: report.findings.map((finding) => jsonFinding(finding, language)),
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
    ...(fix === "none" ? {} : { fix: { kind: fix } }),
  };
}

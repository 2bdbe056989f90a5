import { cliTexts } from "../../i18n/cli";
import { messageFor } from "../../i18n/findings";
import type { Language } from "../../i18n/language";
import { paneTexts } from "../../i18n/pane";
import { periodLabel } from "../../i18n/pane/periodLabel";
import { reportTexts } from "../../i18n/report";
import { formerPeriod, rulesText } from "../../report/reportWords";
import type { ValidatedWorkbook } from "../../report/validatedWorkbook";
import { areaAddress } from "../../scoreboard/address";
import type { Finding } from "../../validation/findings";
import type { Report } from "../../validation/report";
import type { Severity } from "../../validation/severity";

/** A report of a file for people, line by line: the verdict, then the findings by sheet, address first. */
export function textReport({ file, report }: ValidatedWorkbook, language: Language): string[] {
  return [...verdict(file, report, language), ...groups(report.findings, language)];
}

/** What several files come to. @param files how many were to be validated, readable or not */
export function summaryLine(workbooks: readonly ValidatedWorkbook[], files: number, language: Language): string {
  const total = (severity: Severity): number => workbooks.reduce((sum, { report }) => sum + report.counts[severity], 0);
  return cliTexts(language).summary({
    files,
    valid: workbooks.filter(({ report }) => report.valid).length,
    unreadable: files - workbooks.length,
    errors: total("error"),
    warnings: total("warning"),
  });
}

function verdict(file: string, report: Report, language: Language): string[] {
  const { verdict: texts } = paneTexts(language);
  const { counts, period, agreement, failures, targets, accepted, rulesOff } = report;
  const { labels } = reportTexts(language);
  const mistakes = counts.error + counts.warning === 0 ? texts.clean : texts.counts(counts.error, counts.warning);
  const notes = counts.info === 0 ? [] : [cliTexts(language).notes(counts.info)];
  const against = cliTexts(language).against(agreement.title, period && periodLabel(language, period));
  return [
    `${report.valid ? "✔" : "✖"} ${file}: ${[mistakes, ...notes].join(", ")}; ${against}`,
    ...(targets.met + targets.missed === 0 ? [] : [`  ${texts.targets(targets.met, targets.missed)}`]),
    `  ${labels.formerPeriod}: ${formerPeriod(report, language)}`,
    ...(accepted.length === 0 ? [] : [`  ${labels.accepted}: ${String(accepted.length)}`]),
    ...(rulesOff.length === 0 ? [] : [`  ${labels.rulesOff}: ${rulesText(rulesOff, language)}`]),
    ...(failures.length === 0 ? [] : [`  ${texts.rulesFailed(failures.map(({ rule }) => rule))}`]),
  ];
}

function groups(findings: readonly Finding[], language: Language): string[] {
  const sheets = [...new Set(findings.map(({ at }) => at.sheet))];
  return sheets.flatMap((sheet) => {
    const rows = findings.filter(({ at }) => at.sheet === sheet).map((finding) => findingRow(finding, language));
    const widths = [0, 1].map((column) => rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0));
    return [
      "",
      sheet ?? paneTexts(language).findings.wholeWorkbook,
      ...rows.map(([address, severity, text]) =>
        `  ${address.padEnd(widths[0] ?? 0)}  ${severity.padEnd(widths[1] ?? 0)}  ${text}`.trimEnd(),
      ),
    ];
  });
}

function findingRow(finding: Finding, language: Language): [address: string, severity: string, text: string] {
  const { at, severity, rule, dependants } = finding;
  const { findings: texts } = paneTexts(language);
  const hanging = dependants === 0 ? "" : ` ${texts.dependants(dependants)}`;
  const address = at.area ? areaAddress(at.area) : at.sheet === null ? "" : texts.wholeSheet;
  return [address, texts.severity[severity].toLowerCase(), `${messageFor(language, finding)}${hanging} [${rule}]`];
}

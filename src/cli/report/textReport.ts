import { cliTexts } from "../../i18n/cli";
import { messageFor } from "../../i18n/findings";
import type { Language } from "../../i18n/language";
import { paneTexts } from "../../i18n/pane";
import { periodLabel } from "../../i18n/pane/periodLabel";
import { areaAddress } from "../../scoreboard/address";
import type { Finding } from "../../validation/findings";
import type { Report } from "../../validation/report";

/** A report of a file for people: the verdict, then the findings by sheet, address first. */
export function textReport(file: string, report: Report, language: Language): string {
  return [...verdict(file, report, language), ...groups(report.findings, language)].join("\n");
}

function verdict(file: string, report: Report, language: Language): string[] {
  const { verdict: texts } = paneTexts(language);
  const { counts, period, agreement, failures, targets } = report;
  const mistakes = counts.error + counts.warning === 0 ? texts.clean : texts.counts(counts.error, counts.warning);
  const notes = counts.info === 0 ? [] : [cliTexts(language).notes(counts.info)];
  const against = cliTexts(language).against(agreement.title, period && periodLabel(language, period));
  return [
    `${report.valid ? "✔" : "✖"} ${file}: ${[mistakes, ...notes].join(", ")}; ${against}`,
    ...(targets.met + targets.missed === 0 ? [] : [`  ${texts.targets(targets.met, targets.missed)}`]),
    ...(failures.length === 0 ? [] : [`  ${texts.rulesFailed(failures.map(({ rule }) => rule))}`]),
  ];
}

function groups(findings: readonly Finding[], language: Language): string[] {
  const sheets = [...new Set(findings.map(({ at }) => at.sheet))];
  return sheets.flatMap((sheet) => {
    const rows = findings.filter(({ at }) => at.sheet === sheet).map((finding) => findingRow(finding, language));
    const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
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

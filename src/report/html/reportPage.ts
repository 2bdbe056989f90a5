import type { Language } from "../../i18n/language";
import { reportTexts } from "../../i18n/report";
import type { ReportTexts } from "../../i18n/report/reportTexts";
import { areaAddress } from "../../scoreboard/address";
import type { AcceptedFinding } from "../../validation/accepted/applyAcceptances";
import type { Finding } from "../../validation/findings";
import { dayWords, type Fact, findingWords, reportWords } from "../reportWords";
import type { ValidatedWorkbook } from "../validatedWorkbook";
import { html, type Html } from "./escapeHtml";
import { PAGE_STYLE } from "./pageStyle";
import { summaryTable } from "./summaryTable";

/** A page that needs nothing but itself, fit for print: the verdict first, then the findings by sheet, workbook by workbook. */
export function reportPage(workbooks: readonly ValidatedWorkbook[], language: Language): string {
  const texts = reportTexts(language);
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${texts.title}</title>
<style>`;
  const body = html`</style>
</head>
<body>
<h1>${texts.title}</h1>
${workbooks.length > 1 ? summaryTable(workbooks, language) : ""}
${workbooks.map((workbook) => section(workbook, language, texts))}
</body>
</html>
`;
  return page.text + PAGE_STYLE + body.text;
}

function section(workbook: ValidatedWorkbook, language: Language, texts: ReportTexts): Html {
  const { report } = workbook;
  const { verdict, facts, counts, targets, incomplete } = reportWords(workbook, language);
  return html`<section>
    <p class="verdict ${report.valid ? "valid" : "not-valid"}">${report.valid ? "✔" : "✖"} ${verdict}</p>
    ${incomplete === null ? "" : html`<p class="incomplete">${incomplete}</p>`} ${factList(facts)}
    <h2>${texts.counts}</h2>
    ${factList(counts)}
    <h2>${texts.targets}</h2>
    ${factList(targets)}
    <h2>${texts.openFindings}</h2>
    ${report.findings.length === 0 ? html`<p>${texts.noneOpen}</p>` : bySheet(report.findings, language, texts)}
    ${report.accepted.length === 0 ? "" : acceptedTable(report.accepted, language, texts)}
  </section> `;
}

function factList(facts: readonly Fact[]): Html {
  return html`<dl>
    ${facts.map(
      ([label, text]) =>
        html`<dt>${label}</dt>
          <dd>${text}</dd>`,
    )}
  </dl>`;
}

function bySheet(findings: readonly Finding[], language: Language, texts: ReportTexts): Html[] {
  const { columns, wholeSheet, wholeWorkbook } = texts;
  return [...new Set(findings.map(({ at }) => at.sheet))].map((sheet) => {
    const rows = findings
      .filter(({ at }) => at.sheet === sheet)
      .map((finding) => {
        const { rule, severity, message } = findingWords(finding, language);
        const { area } = finding.at;
        const cell = area ? areaAddress(area) : sheet === null ? "" : wholeSheet;
        return html`<tr>
          <td class="cell">${cell}</td>
          <td class="severity">${severity}</td>
          <td>${message}</td>
          <td class="rule">${rule}</td>
        </tr>`;
      });
    return html`<h3>${sheet ?? wholeWorkbook}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">${columns.cell}</th>
            <th scope="col">${columns.severity}</th>
            <th scope="col">${columns.message}</th>
            <th scope="col">${columns.rule}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table> `;
  });
}

function acceptedTable(accepted: readonly AcceptedFinding[], language: Language, texts: ReportTexts): Html {
  const { columns, untilChanged } = texts;
  const rows = accepted.map(({ finding, acceptance }) => {
    const { rule, place, message } = findingWords(finding, language);
    const { reason, accepted: day, expires } = acceptance;
    const until = expires === null ? untilChanged : `–${dayWords(expires, language)}`;
    return html`<tr>
      <td>${place}</td>
      <td>${message} <span class="rule">${rule}</span></td>
      <td>${reason}</td>
      <td class="day">${dayWords(day, language)}</td>
      <td>${until}</td>
    </tr>`;
  });
  return html`<h2>${texts.acceptedFindings}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${columns.cell}</th>
          <th scope="col">${columns.message}</th>
          <th scope="col">${columns.reason}</th>
          <th scope="col">${columns.acceptedOn}</th>
          <th scope="col">${columns.expires}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table> `;
}

import type { Language } from "../../i18n/language";
import { reportTexts } from "../../i18n/report";
import type { ValidatedWorkbook } from "../validatedWorkbook";
import { html, type Html } from "./escapeHtml";

/** The workbooks with their counts. */
export function summaryTable(workbooks: readonly ValidatedWorkbook[], language: Language): Html {
  const { summary, labels, number } = reportTexts(language);
  const rows = workbooks.map(
    ({ file, report: { valid, counts, accepted } }) =>
      html`<tr>
        <td>${valid ? "✔" : "✖"} ${file}</td>
        ${[counts.error, counts.warning, counts.info, accepted.length].map(
          (count) => html`<td class="number">${number(count)}</td>`,
        )}
      </tr>`,
  );
  return html`<h2>${summary}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${labels.file}</th>
          ${[labels.errors, labels.warnings, labels.notes, labels.accepted].map(
            (label) => html`<th scope="col" class="number">${label}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table> `;
}

import packageJson from "../../../package.json";
import type { Language } from "../../i18n/language";
import { reportTexts } from "../../i18n/report";
import { reportPage } from "../../report/html/reportPage";
import { jsonReport } from "../../report/json/jsonReport";
import { sarifLog } from "../../report/sarif/sarifLog";
import type { ValidatedWorkbook } from "../../report/validatedWorkbook";
import type { TextFile } from "../downloadFile";
import type { ReportForm } from "../state/reportForm";

const EXTENSION = /\.[^.]*$/;

/** The report of a workbook as a file named after it. */
export function reportFile(
  workbook: ValidatedWorkbook,
  form: Exclude<ReportForm, "sheet">,
  language: Language,
): TextFile {
  const base = `${workbook.file.replace(EXTENSION, "")}-${reportTexts(language).sheet.toLowerCase()}`;
  switch (form) {
    case "page":
      return { name: `${base}.html`, type: "text/html", text: reportPage([workbook], language) };
    case "json":
      return { name: `${base}.json`, type: "application/json", text: jsonReport([workbook], language) };
    case "sarif":
      return {
        name: `${base}.sarif`,
        type: "application/sarif+json",
        text: sarifLog([workbook], packageJson.version, language),
      };
  }
}

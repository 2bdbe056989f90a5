import type { ReportingWords } from "./reportingWords";

export const en: ReportingWords = {
  language: "en",
  forms: "Form of the report",
  form: { sheet: "Sheet in the workbook", page: "Page for print", json: "JSON file", sarif: "SARIF file" },
  onSheet: (sheet) => `The report is on the sheet ${sheet}.`,
  downloaded: (file) => `The report was downloaded as ${file}.`,
};

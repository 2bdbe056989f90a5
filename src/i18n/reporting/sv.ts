import type { ReportingWords } from "./reportingWords";

export const sv: ReportingWords = {
  language: "sv",
  forms: "Rapportens form",
  form: { sheet: "Blad i arbetsboken", page: "Sida för utskrift", json: "JSON-fil", sarif: "SARIF-fil" },
  onSheet: (sheet) => `Rapporten finns på bladet ${sheet}.`,
  downloaded: (file) => `Rapporten laddades ned i filen ${file}.`,
};

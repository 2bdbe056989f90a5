import type { ReportingWords } from "./reportingWords";

export const fi: ReportingWords = {
  language: "fi",
  forms: "Raportin muoto",
  form: { sheet: "Välilehti työkirjaan", page: "Tulostettava sivu", json: "JSON-tiedosto", sarif: "SARIF-tiedosto" },
  onSheet: (sheet) => `Raportti on välilehdellä ${sheet}.`,
  downloaded: (file) => `Raportti ladattiin tiedostoon ${file}.`,
};

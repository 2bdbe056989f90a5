import type { Language } from "../language";
import type { ReportingWords } from "./reportingWords";

/** Loads what is said of writing a report, in one language. */
export async function loadReportingWords(language: Language): Promise<ReportingWords> {
  switch (language) {
    case "fi":
      return (await import(/* webpackChunkName: "reporting.fi" */ "./fi")).fi;
    case "sv":
      return (await import(/* webpackChunkName: "reporting.sv" */ "./sv")).sv;
    case "en":
      return (await import(/* webpackChunkName: "reporting.en" */ "./en")).en;
  }
}

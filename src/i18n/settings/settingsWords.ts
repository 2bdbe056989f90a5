import type { Language } from "../language";

/** What the settings say, beside the pane's own words. */
export interface SettingsWords {
  readonly language: Language;
  readonly heading: string;
  readonly back: string;
  /** Headings of what is kept for the person and of what is kept in the workbook, each with where that is. */
  readonly forYou: string;
  readonly forYouHint: string;
  readonly forWorkbook: string;
  readonly forWorkbookHint: string;
  readonly languageLabel: string;
  readonly ofOffice: string;
  readonly severities: string;
  readonly reset: string;
  readonly load: string;
  readonly loadHint: string;
  readonly rules: string;
  readonly rulesHint: string;
  readonly search: string;
  readonly clearSearch: string;
  readonly noneMatch: string;
  readonly rulesOn: (count: number) => string;
  readonly rulesOff: (count: number) => string;
  readonly allOn: string;
  readonly preferencesUnreadable: string;
  readonly preferencesImpossible: string;
  readonly workbookUnreadable: string;
  readonly resetWorkbook: string;
}

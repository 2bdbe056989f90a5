import type { Language } from "../language";

/** What the pane says of writing a report. */
export interface ReportingWords {
  readonly language: Language;
  /** Names the choices. */
  readonly forms: string;
  readonly form: {
    readonly sheet: string;
    readonly page: string;
    readonly json: string;
    readonly sarif: string;
  };
  readonly onSheet: (sheet: string) => string;
  readonly downloaded: (file: string) => string;
}

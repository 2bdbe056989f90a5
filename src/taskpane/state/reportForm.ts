/** A sheet in the workbook, or a file: a page, JSON or SARIF. */
export const REPORT_FORMS = ["sheet", "page", "json", "sarif"] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

/** A report that was written: its sheet's or its file's name. */
export interface WrittenReport {
  readonly form: ReportForm;
  readonly name: string;
}

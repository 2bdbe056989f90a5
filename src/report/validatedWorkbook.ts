import type { Report } from "../validation/report";

/** A workbook with what was found in it. */
export interface ValidatedWorkbook {
  /** Its file, as it is to be named. */
  readonly file: string;
  readonly report: Report;
  readonly time: Date;
}

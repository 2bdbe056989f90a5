import { isCellError } from "./cellValue";
import type { WorkbookSnapshot } from "./snapshot";

/** Whether a function had not yet answered when the workbook was read: its cell and those that read it have no figures then. */
export function isCalculating({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(({ values }) =>
    values.some((row) => row.some((value) => isCellError(value) && value.error === "#BUSY!")),
  );
}

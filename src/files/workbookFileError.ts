/** Why a file cannot be used as a workbook. */
export type WorkbookFileReason =
  /** Something else: a text, a picture, a document of another program. */
  | "not-a-workbook"
  /** A workbook in a form older or other than .xlsx: .xls or .xlsb. */
  | "old-format"
  | "encrypted"
  /** Cut short or changed: the parts do not fit together. */
  | "damaged"
  /** Holds what no workbook may: a DTD with entities, parts whose names lead out of the package or stand twice. */
  | "forbidden"
  | "empty"
  /** More than `FILE_LIMITS` allows. */
  | "too-large"
  /** Its dates are counted from 1904: a serial number is another day. */
  | "date-1904";

/** A file that is no workbook, or none that can be read whole and safely. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";

  /** @param detail what exactly was found, for a log: never shown as the only explanation */
  constructor(
    readonly reason: WorkbookFileReason,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${reason}: ${detail}`, options);
  }
}

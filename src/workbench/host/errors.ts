/** Error codes of Excel's object model, as add-ins read them. */
export type ExcelErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound";

const messages: Readonly<Record<ExcelErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
};

const statusCodes: Readonly<Record<ExcelErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

/** What Excel answers instead of doing what was asked. */
export class ExcelError extends Error {
  readonly httpStatusCode: number;

  constructor(
    readonly code: ExcelErrorCode,
    detail?: string,
  ) {
    super(detail === undefined ? messages[code] : `${messages[code]} ${detail}`);
    this.name = "ExcelError";
    this.httpStatusCode = statusCodes[code];
  }
}

/** For a member that this host does not have; the name is the type's and the member's own. */
export function apiNotFound(typeName: string, member: string): ExcelError {
  return new ExcelError("ApiNotFound", `${typeName}.${member} is not part of this Excel host.`);
}

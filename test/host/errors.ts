/** The error codes that Excel answers with (Excel.ErrorCodes), as far as the host models them. */
export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InactiveWorkbook"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidBinding"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidRequest"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "NotImplemented"
  | "OperationCellsExceedLimit"
  | "RangeExceedsLimit"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation";

/** A refusal as Excel words it: it ends the batch and reaches the add-in as an OfficeExtension.Error. */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** Something that Excel can do and this host does not model yet. It names itself, so that nobody takes silence for success. */
export class NotModelled extends HostError {
  constructor(what: string) {
    super("NotImplemented", `The test host does not model ${what}.`);
    this.name = "NotModelled";
  }
}

/** Why Excel could not do what was asked; `messages/excel.ts` words it. */
export type ExcelProblemKind =
  /** A cell is being edited. */
  | "editing"
  /** Another workbook is in front, and Excel would have to do something in this one's window. */
  | "inactive"
  /** A sheet or the workbook's structure is protected. */
  | "protected"
  /** More data than Excel takes or gives in one go. */
  | "tooLarge"
  /** Excel stopped answering; what was begun is undone at the next opening. */
  | "gone"
  /** A table or name that the add-in needs already exists and is the user's own; `detail` names it. */
  | "nameTaken"
  /** A column without which nothing can be matched is missing; `detail` is its structured reference. */
  | "columnMissing"
  /** New rows do not fit: there is something below a table; `detail` names the table. */
  | "belowTable"
  /** A filter hides rows of a table that has to be written, where Excel puts values into the wrong rows; `detail` names it. */
  | "filtered"
  /** Something outside a table stands in a row that is to come or go; `detail` names the place. */
  | "besideTable"
  /** Somebody worked in a table while the add-in was about to write there; `detail` names it. */
  | "changed"
  /** A derived sheet needs a cell in which the user wrote; `detail` is its address. */
  | "inTheWay"
  /** A totals row stands below a table that has to become smaller; `detail` names the table. */
  | "totalsRow"
  /** Work was left half-done, and its way back is damaged or of a newer version; it is kept. */
  | "wayBackUnread"
  /** The row of a setting was deleted; `detail` is its label. */
  | "settingMissing"
  /** This Excel lacks an API that is needed; `detail` names it. */
  | "unsupported"
  | "other";

/**
 * What Excel refused of what is set of sheets when all else is written: what stays in view, or how they print; of a view the
 * pages may be lacking, too.
 */
export type Unfinished = "view" | "pages";

/** A fault of Excel, translated once at the border; `code` and `detail` are for "Sao chép chi tiết". */
export class ExcelProblem extends Error {
  constructor(
    readonly kind: ExcelProblemKind,
    readonly code: string,
    readonly detail: string
  ) {
    super(`${code}: ${detail}`);
    this.name = "ExcelProblem";
  }
}

const KIND_BY_CODE: Readonly<Record<string, ExcelProblemKind>> = {
  InvalidOperationInCellEditMode: "editing",
  InactiveWorkbook: "inactive",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ApiNotFound: "unsupported",
};

/** Turns whatever an Office.js call threw into an `ExcelProblem`; errors that are none of Excel's come back unchanged. */
export function asExcelProblem(error: unknown): unknown {
  if (error instanceof ExcelProblem || !isOfficeError(error)) {
    return error;
  }
  const statement = error.debugInfo?.statement ?? error.debugInfo?.errorLocation ?? "";
  const detail = [error.message, statement].filter(Boolean).join(" | ");
  return new ExcelProblem(KIND_BY_CODE[error.code] ?? "other", error.code, detail);
}

function isOfficeError(error: unknown): error is OfficeExtension.Error {
  return error instanceof Error && typeof (error as { code?: unknown }).code === "string";
}

/** Why bytes cannot be read as an Excel workbook; `messages/unreadableFile.ts` words it. */
export type UnreadableWorkbookReason =
  "empty" | "notAWorkbook" | "oldFormat" | "binaryFormat" | "encrypted" | "tooLarge" | "damaged";

/** The one error that reading a workbook throws. */
export class UnreadableWorkbook extends Error {
  constructor(
    readonly reason: UnreadableWorkbookReason,
    detail: string
  ) {
    super(`The workbook cannot be read (${reason}): ${detail}`);
    this.name = "UnreadableWorkbook";
  }
}

/** What becomes of a file that gave nothing. */
export type UnreadWorkbook =
  | {
      readonly kind: "unreadable";
      readonly reason: UnreadableWorkbookReason;
      readonly detail: string;
    }
  /** A defect of ours, with where it happened; one file's does not take the others along. */
  | { readonly kind: "fault"; readonly detail: string };

/** Why reading a file threw: the file, or a defect of ours. */
export function unreadBecauseOf(cause: unknown): UnreadWorkbook {
  return cause instanceof UnreadableWorkbook
    ? { kind: "unreadable", reason: cause.reason, detail: cause.message }
    : { kind: "fault", detail: cause instanceof Error ? (cause.stack ?? "") : String(cause) };
}

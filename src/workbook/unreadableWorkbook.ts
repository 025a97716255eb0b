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

/** Why bytes cannot be read as a Word document; `messages/unreadableFile.ts` words it. */
export type UnreadableDocumentReason =
  "empty" | "notADocument" | "oldFormat" | "encrypted" | "tooLarge" | "damaged";

/** The one error that reading a document throws. */
export class UnreadableDocument extends Error {
  constructor(
    readonly reason: UnreadableDocumentReason,
    detail: string
  ) {
    super(`The document cannot be read (${reason}): ${detail}`);
    this.name = "UnreadableDocument";
  }
}

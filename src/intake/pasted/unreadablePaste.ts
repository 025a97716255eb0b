/** Why pasted content cannot be read as tables; `messages/errors.ts` words it. */
export type UnreadablePasteReason =
  /** Neither a table nor words. */
  | "empty"
  /** More cells or characters than a list can have. */
  | "tooLarge"
  /** Elements nested deeper than any program or page writes them. */
  | "tooDeep";

/** The one error that reading pasted content throws. */
export class UnreadablePaste extends Error {
  constructor(
    readonly reason: UnreadablePasteReason,
    detail: string
  ) {
    super(`The pasted content cannot be read (${reason}): ${detail}`);
    this.name = "UnreadablePaste";
  }
}

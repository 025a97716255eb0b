/** Why a template cannot be filled in; `messages/documents.ts` words it. */
export class TemplateProblem extends Error {
  constructor(
    /**
     * `missing`: it lacks these places; `unknown`: it has these, for which there are no words; `outsideTable`: these belong
     * into the row of a table and stand elsewhere.
     */
    readonly reason: "missing" | "unknown" | "outsideTable",
    readonly places: readonly string[]
  ) {
    super(`${reason}: ${places.join(", ")}`);
    this.name = "TemplateProblem";
  }
}

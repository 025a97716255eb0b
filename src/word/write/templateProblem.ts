/** Why a template cannot be filled in; `messages/documents.ts` words it. */
export class TemplateProblem extends Error {
  constructor(
    /** `missing`: it lacks these places; `unknown`: it has these, for which there are no words. */
    readonly reason: "missing" | "unknown",
    readonly places: readonly string[]
  ) {
    super(`${reason}: ${places.join(", ")}`);
    this.name = "TemplateProblem";
  }
}

import { Observed } from "./observed";

/** What can be done with an appendix that is built. */
export interface Work {
  readonly kind: "openSheet";
  readonly role: "tracking" | "print" | "summary" | "settings";
}

/** Where it stands. */
export type WorkState =
  | { readonly kind: "idle" }
  | { readonly kind: "failed"; readonly work: Work; readonly cause: unknown };

/** Work on the appendix outside of building it. */
export class WorkSession extends Observed<WorkState> {
  constructor(private readonly perform: (work: Work) => Promise<unknown>) {
    super({ kind: "idle" });
  }

  /** Never rejects: a fault is the state `failed`. */
  async run(work: Work): Promise<WorkState> {
    try {
      await this.perform(work);
      return this.enter({ kind: "idle" });
    } catch (cause) {
      return this.enter({ kind: "failed", work, cause });
    }
  }
}

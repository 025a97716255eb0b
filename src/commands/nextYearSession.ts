import type { NextYearFile, NextYearPlan } from "../actions/nextYear/makeNextYear";
import type { NotBuilt } from "../actions/ownWorkbook";
import { decideTasks, type RolledPlan } from "../actions/nextYear/decideTasks";
import { Observed } from "./observed";

export type { NextYearFile, RolledPlan };

/** The next plan as it was looked at last. */
export type LookedAt =
  | { readonly kind: "unread" | "reading" | "notBuilt" }
  | { readonly kind: "read"; readonly rolled: RolledPlan }
  | { readonly kind: "failed"; readonly cause: unknown };

/** What became of the workbook that was to be made of it. */
export type NextYearEnd =
  | { readonly kind: "making" }
  | { readonly kind: "made"; readonly made: NextYearFile }
  | { readonly kind: "opened"; readonly made: NextYearFile }
  | { readonly kind: "notOpened"; readonly made: NextYearFile; readonly cause: unknown }
  | { readonly kind: "failed"; readonly cause: unknown };

export interface NextYearState {
  readonly looked: LookedAt;
  /** Null while nothing was made of what is shown. */
  readonly end: NextYearEnd | null;
}

/** What the session needs from the workbook. */
export interface NextYearActions {
  readonly plan: () => Promise<NextYearPlan | NotBuilt>;
  readonly make: (carried: ReadonlyMap<string, boolean>) => Promise<NextYearFile | NotBuilt>;
  readonly open: (made: NextYearFile) => Promise<void>;
}

/** The next plan out of this year's: looked at, decided task by task, made as a workbook of its own. Nothing here rejects. */
export class NextYearSession extends Observed<NextYearState> {
  private carried: ReadonlyMap<string, boolean> = new Map();
  private turn = 0;

  constructor(private readonly actions: NextYearActions) {
    super({ looked: { kind: "unread" }, end: null });
  }

  /** Reads this year's plan; what was decided of tasks stays. */
  async look(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    this.enter({ looked: { kind: "reading" }, end: null });
    const looked = await this.actions.plan().then(
      (plan): LookedAt => this.lookedAt(plan),
      (cause: unknown): LookedAt => ({ kind: "failed", cause })
    );
    if (turn === this.turn) {
      this.enter({ looked, end: null });
    }
  }

  /** Looks away; what was decided stays for the next look. */
  close(): void {
    this.turn += 1;
    this.enter({ looked: { kind: "unread" }, end: null });
  }

  /** Carries tasks over, or leaves them, whatever the rule says. */
  carry(ids: readonly string[], isCarried: boolean): void {
    const { looked, end } = this.current;
    if (looked.kind === "read" && end?.kind !== "making") {
      this.carried = new Map([...this.carried, ...ids.map((id) => [id, isCarried] as const)]);
      const rolled = decideTasks(looked.rolled, this.carried);
      this.enter({ looked: { kind: "read", rolled }, end: null });
    }
  }

  /** Makes the workbook of what was decided; null where none came of it. */
  async make(): Promise<NextYearFile | null> {
    if (this.current.looked.kind !== "read" || this.current.end?.kind === "making") {
      return null;
    }
    this.tell({ kind: "making" });
    const outcome = await this.actions
      .make(this.carried)
      .catch((cause: unknown) => ({ ok: false as const, cause }));
    if (outcome.ok) {
      this.enter({ looked: this.lookedAt(outcome), end: { kind: "made", made: outcome } });
      return outcome;
    }
    this.enter(
      "cause" in outcome
        ? { ...this.current, end: { kind: "failed", cause: outcome.cause } }
        : { looked: { kind: "notBuilt" }, end: null }
    );
    return null;
  }

  /** Opens the workbook that was made last in a window of its own. */
  async open(): Promise<void> {
    const { end } = this.current;
    if (end === null || !("made" in end)) {
      return;
    }
    const { made } = end;
    await this.actions.open(made).then(
      () => this.tell({ kind: "opened", made }),
      (cause: unknown) => this.tell({ kind: "notOpened", made, cause })
    );
  }

  private lookedAt(plan: NextYearPlan | NotBuilt): LookedAt {
    return plan.ok
      ? { kind: "read", rolled: decideTasks(plan.rolled, this.carried) }
      : { kind: "notBuilt" };
  }

  private tell(end: NextYearEnd): void {
    this.enter({ ...this.current, end });
  }
}

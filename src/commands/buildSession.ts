import type { BuildOutcome, BuildProgress, BuildWatch } from "../actions/buildAppendix";
import { Observed } from "./observed";

/** Where the build stands; the pane shows it, the ribbon decides by it whether to open the pane. */
export type BuildState =
  | { readonly kind: "idle" }
  /** An earlier build was found unfinished when the add-in opened, and undone. */
  | { readonly kind: "restored" }
  | {
      readonly kind: "running";
      readonly progress: BuildProgress;
      /** The user asked to stop; what was begun is being undone. */
      readonly stopping: boolean;
    }
  | {
      readonly kind: "finished";
      readonly outcome: BuildOutcome;
      /** The user asked to stop when all was on its way to Excel. */
      readonly stoppedTooLate?: true;
    }
  | { readonly kind: "failed"; readonly cause: unknown };

const BEGINNING: BuildProgress = { stage: "reading", part: 0 };

/** One build at a time for ribbon and pane alike, with its state for whoever watches. */
export class BuildSession extends Observed<BuildState> {
  private ongoing: Promise<BuildState> | null = null;
  private stopper = new AbortController();

  constructor(
    private readonly build: (watch: BuildWatch, asksFirst: boolean) => Promise<BuildOutcome>
  ) {
    super({ kind: "idle" });
  }

  /**
   * Builds, or joins the build that is under way. Never rejects: a fault is the state `failed`.
   * @param asksFirst builds nothing where a person should decide about a difference
   */
  run(asksFirst = false): Promise<BuildState> {
    this.ongoing ??= this.perform(asksFirst).finally(() => {
      this.ongoing = null;
    });
    return this.ongoing;
  }

  /** Asks the build under way to stop; it ends once the workbook is as it was before, or is built where it is too late. */
  cancel(): void {
    if (this.current.kind === "running") {
      this.enter({ ...this.current, stopping: true });
      this.stopper.abort();
    }
  }

  /** Lets go of how the last build ended, once something else is looked at; a build under way goes on. */
  dismiss(): void {
    if (this.current.kind !== "running") {
      this.enter({ kind: "idle" });
    }
  }

  /**
   * Undoes what an earlier build left unfinished, when the add-in opens. Nobody asked for it, so a fault is no news: the
   * next build tries again and tells.
   */
  async restore(undoUnfinished: () => Promise<boolean>): Promise<void> {
    const restored = await undoUnfinished().catch(() => false);
    if (restored && this.current.kind === "idle") {
      this.enter({ kind: "restored" });
    }
  }

  private async perform(asksFirst: boolean): Promise<BuildState> {
    this.stopper = new AbortController();
    this.enter({ kind: "running", progress: BEGINNING, stopping: false });
    try {
      const outcome = await this.build(this.watch(), asksFirst);
      const tooLate = outcome.ok && this.stopper.signal.aborted;
      return this.enter({
        kind: "finished",
        outcome,
        ...(tooLate ? { stoppedTooLate: true } : {}),
      });
    } catch (cause) {
      return this.enter({ kind: "failed", cause });
    }
  }

  private watch(): BuildWatch {
    return {
      signal: this.stopper.signal,
      progress: (progress) => {
        if (this.current.kind === "running") {
          this.enter({ ...this.current, progress });
        }
      },
    };
  }
}

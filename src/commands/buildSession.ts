import type { BuildOutcome } from "../actions/buildAppendix";

/** Where the build stands; the pane shows it, the ribbon decides by it whether to open the pane. */
export type BuildState =
  | { readonly kind: "idle" }
  /** An earlier build was found unfinished when the add-in opened, and undone. */
  | { readonly kind: "restored" }
  | { readonly kind: "running" }
  | { readonly kind: "finished"; readonly outcome: BuildOutcome }
  | { readonly kind: "failed"; readonly cause: unknown };

/** One build at a time for ribbon and pane alike, with its state for whoever watches. */
export class BuildSession {
  private current: BuildState = { kind: "idle" };
  private ongoing: Promise<BuildState> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly build: () => Promise<BuildOutcome>) {}

  readonly state = (): BuildState => this.current;

  /** Calls the listener after each change of state; the result ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Builds, or joins the build that is under way. Never rejects: a fault is the state `failed`. */
  run(): Promise<BuildState> {
    this.ongoing ??= this.perform().finally(() => {
      this.ongoing = null;
    });
    return this.ongoing;
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

  private async perform(): Promise<BuildState> {
    this.enter({ kind: "running" });
    try {
      return this.enter({ kind: "finished", outcome: await this.build() });
    } catch (cause) {
      return this.enter({ kind: "failed", cause });
    }
  }

  private enter(state: BuildState): BuildState {
    this.current = state;
    this.listeners.forEach((listener) => listener());
    return state;
  }
}

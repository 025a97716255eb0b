import type { NotBuilt } from "../actions/ownWorkbook";
import type { CompletionSummary } from "../actions/readSummary";
import { Observed } from "./observed";

/** How far the tasks are, as last looked up. */
export type FiguresState =
  | { readonly kind: "unread" }
  | { readonly kind: "read"; readonly summary: CompletionSummary | NotBuilt }
  | { readonly kind: "failed"; readonly cause: unknown };

/** The figures of the tracking table, for the pane to show. */
export class FiguresSession extends Observed<FiguresState> {
  private turn = 0;

  constructor(private readonly read: () => Promise<CompletionSummary | NotBuilt>) {
    super({ kind: "unread" });
  }

  /** Looks them up again; meanwhile the last ones stay. Never rejects: a fault is the state `failed`. */
  async refresh(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const state = await this.read().then(
      (summary): FiguresState => ({ kind: "read", summary }),
      (cause: unknown): FiguresState => ({ kind: "failed", cause })
    );
    if (turn === this.turn) {
      this.enter(state);
    }
  }
}

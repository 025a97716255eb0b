import type { NotBuilt } from "../actions/ownWorkbook";
import type { PrintAtHand } from "../actions/printing/readPrint";
import { Observed } from "./observed";

/** The printed appendix, as last looked up. */
export type PrintState =
  | { readonly kind: "unread" }
  | { readonly kind: "read"; readonly print: PrintAtHand | NotBuilt }
  | { readonly kind: "failed"; readonly cause: unknown };

/** How the appendix is printed, and whether its sheet is older than the table. */
export class PrintSession extends Observed<PrintState> {
  private turn = 0;

  constructor(private readonly read: () => Promise<PrintAtHand | NotBuilt>) {
    super({ kind: "unread" });
  }

  /** Looks it up again; meanwhile the last answer stays. Never rejects: a fault is the state `failed`. */
  async refresh(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const state = await this.read().then(
      (print): PrintState => ({ kind: "read", print }),
      (cause: unknown): PrintState => ({ kind: "failed", cause })
    );
    if (turn === this.turn) {
      this.enter(state);
    }
  }
}

import type { NotBuilt } from "../actions/ownWorkbook";
import type { PrintOptions } from "../actions/printing/printChoices";
import type { PrintAtHand } from "../actions/printing/readPrint";
import { Observed } from "./observed";

/** The printed appendix, as last looked up. */
export type PrintReadState =
  | { readonly kind: "unread" }
  | { readonly kind: "read"; readonly print: PrintAtHand | NotBuilt }
  | { readonly kind: "failed"; readonly cause: unknown };

export interface PrintState {
  readonly reading: PrintReadState;
  /** How it is to be printed, where somebody chose and has not drawn it so yet; null: as it is. */
  readonly chosen: PrintOptions | null;
}

/** How the appendix is printed, and whether its sheet is older than the table. */
export class PrintSession extends Observed<PrintState> {
  private turn = 0;

  constructor(private readonly read: () => Promise<PrintAtHand | NotBuilt>) {
    super({ reading: { kind: "unread" }, chosen: null });
  }

  /** Looks it up again; meanwhile the last answer stays. Never rejects: a fault is the reading `failed`. */
  async refresh(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const reading = await this.read().then(
      (print): PrintReadState => ({ kind: "read", print }),
      (cause: unknown): PrintReadState => ({ kind: "failed", cause })
    );
    if (turn === this.turn) {
      const { chosen } = this.current;
      this.enter({ reading, chosen: isDrawnSo(reading, chosen) ? null : chosen });
    }
  }

  /** Keeps what is chosen for the next drawing, for as long as the add-in runs. */
  choose(chosen: PrintOptions): void {
    this.enter({ ...this.current, chosen });
  }
}

/** What is chosen is what is printed: from then on the print goes by the workbook again. */
function isDrawnSo(reading: PrintReadState, chosen: PrintOptions | null): boolean {
  return (
    reading.kind === "read" &&
    reading.print.ok &&
    JSON.stringify(reading.print.options) === JSON.stringify(chosen)
  );
}

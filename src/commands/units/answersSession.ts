import type { AppliedChanges, ChangeOutcome } from "../../actions/changes/applyChanges";
import type { UndoOutcome } from "../../actions/changes/undoChanges";
import type { NotBuilt } from "../../actions/ownWorkbook";
import type { AnswersReading } from "../../actions/slips/readAnswers";
import { Observed } from "../observed";

/** Who has answered, as last looked up. */
export type AnswersState =
  | { readonly kind: "unread" | "notBuilt" }
  | { readonly kind: "read"; readonly reading: AnswersReading }
  | { readonly kind: "failed"; readonly cause: unknown };

type RemindersUndo = NonNullable<AppliedChanges["undo"]>;

/** What became of recording that agencies were reminded. */
export type SlipReminding =
  | { readonly kind: "idle" | "recording" | "undoing" | "undone" }
  /** `undo` null: all of them were reminded on this day before. */
  | { readonly kind: "recorded"; readonly undo: RemindersUndo | null }
  | { readonly kind: "failed"; readonly at: "recording" | "undoing"; readonly cause: unknown };

export interface AnswersSessionState {
  readonly answers: AnswersState;
  readonly reminding: SlipReminding;
}

/** What the session needs from the workbook. */
export interface AnswersActions {
  readonly read: () => Promise<AnswersReading | NotBuilt>;
  /** @param codes the slips that their agencies were reminded of */
  readonly record: (codes: readonly string[]) => Promise<ChangeOutcome>;
  readonly undo: (undo: RemindersUndo) => Promise<UndoOutcome>;
}

/** Who has answered, and the reminders to those who have not. Nothing here rejects. */
export class AnswersSession extends Observed<AnswersSessionState> {
  private turn = 0;

  constructor(private readonly actions: AnswersActions) {
    super({ answers: { kind: "unread" }, reminding: { kind: "idle" } });
  }

  /** Looks up who has answered; the last list stays meanwhile. */
  async refresh(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const answers = await this.actions.read().then(
      (reading): AnswersState =>
        reading.ok ? { kind: "read", reading } : { kind: reading.problem },
      (cause: unknown): AnswersState => ({ kind: "failed", cause })
    );
    if (turn === this.turn) {
      this.enter({ ...this.current, answers });
    }
  }

  /** Records that agencies were reminded of their slips, and looks the list up anew. One at a time. */
  async record(codes: readonly string[]): Promise<void> {
    await this.work("recording", async () => {
      const outcome = await this.actions.record(codes);
      return outcome.ok ? { kind: "recorded", undo: outcome.undo } : { kind: "idle" };
    });
  }

  /** Takes back what was recorded last. */
  async undo(): Promise<void> {
    const { reminding } = this.current;
    const undo = reminding.kind === "recorded" ? reminding.undo : null;
    if (undo !== null) {
      await this.work("undoing", async () => {
        const { ok } = await this.actions.undo(undo);
        return { kind: ok ? "undone" : "idle" };
      });
    }
  }

  private async work(
    at: "recording" | "undoing",
    work: () => Promise<SlipReminding>
  ): Promise<void> {
    if (isRecording(this.current.reminding)) {
      return;
    }
    this.enter({ ...this.current, reminding: { kind: at } });
    const reminding = await work().catch((cause: unknown): SlipReminding => ({
      kind: "failed",
      at,
      cause,
    }));
    this.enter({ ...this.current, reminding });
    await this.refresh();
  }
}

/** Whether the register is being written to. */
export function isRecording({ kind }: SlipReminding): boolean {
  return kind === "recording" || kind === "undoing";
}

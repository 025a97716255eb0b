import type { DueGroup, DueOutcome } from "../actions/due/readDue";
import type { DueItem, RecordedReminders, RecordOutcome } from "../actions/due/recordReminders";
import type { EditOutcome } from "../actions/tasks/editTasks";
import { Observed } from "./observed";

/** Which tasks of the list are in sight: those of a group, or whatever there is to remind of. */
export type DueFilter = DueGroup | "pressing";

/** What is due, as last looked up. */
export type DueListState =
  | { readonly kind: "unread" }
  | { readonly kind: "read"; readonly due: DueOutcome }
  | { readonly kind: "failed"; readonly cause: unknown };

/** What became of recording reminders in the workbook. */
export type RecordingState =
  | { readonly kind: "idle" }
  | { readonly kind: "recording" | "undoing"; readonly about: string }
  | { readonly kind: "recorded"; readonly about: string; readonly result: RecordedReminders }
  /** `kept`: so many cells stay, for somebody wrote something else into them since. */
  | { readonly kind: "undone"; readonly about: string; readonly kept: number }
  | {
      readonly kind: "failed";
      readonly at: "recording" | "undoing";
      readonly about: string;
      readonly cause: unknown;
    };

export interface DueState {
  readonly list: DueListState;
  readonly filter: DueFilter;
  /** Until when reminders want an answer, where somebody typed it; null: as the day of the list suggests. */
  readonly answerBy: string | null;
  readonly recording: RecordingState;
  /** There is something recorded that can be taken back. */
  readonly canUndo: boolean;
}

type UndoEdits = RecordedReminders["undo"];

/** What the session needs from the workbook. */
export interface DueActions {
  readonly read: () => Promise<DueOutcome>;
  readonly record: (items: readonly DueItem[]) => Promise<RecordOutcome>;
  readonly edit: (edits: UndoEdits) => Promise<EditOutcome>;
}

/** What is due, for the pane to show, and the reminders that were recorded. */
export class DueSession extends Observed<DueState> {
  private turn = 0;
  /** The ways back, the last one last. */
  private readonly undos: UndoEdits[] = [];

  constructor(private readonly actions: DueActions) {
    super({
      list: { kind: "unread" },
      filter: "pressing",
      answerBy: null,
      recording: { kind: "idle" },
      canUndo: false,
    });
  }

  /** Looks up what is due; meanwhile the last list stays. Never rejects: a fault is the state `failed`. */
  async refresh(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const list = await this.actions.read().then(
      (due): DueListState => ({ kind: "read", due }),
      (cause: unknown): DueListState => ({ kind: "failed", cause })
    );
    if (turn === this.turn) {
      this.enter({ ...this.current, list });
    }
  }

  show(filter: DueFilter): void {
    this.enter({ ...this.current, filter });
  }

  answerBy(answerBy: string): void {
    this.enter({ ...this.current, answerBy });
  }

  /**
   * Records that the agencies of tasks were reminded, and looks the list up anew. One at a time; never rejects.
   * @param about whose message it was, for the end to be told there
   */
  async record(about: string, items: readonly DueItem[]): Promise<void> {
    await this.write("recording", about, async () => {
      const outcome = await this.actions.record(items);
      if (!outcome.ok) {
        return { kind: "idle" };
      }
      if (outcome.undo.length > 0) {
        this.undos.push(outcome.undo);
      }
      return { kind: "recorded", about, result: outcome };
    });
  }

  /** Takes the last record back that still stands. One at a time; never rejects. */
  async undo(about: string): Promise<void> {
    const edits = this.undos.at(-1);
    if (edits === undefined) {
      return;
    }
    await this.write("undoing", about, async () => {
      const outcome = await this.actions.edit(edits);
      this.undos.pop();
      return outcome.ok ? { kind: "undone", about, kept: outcome.kept.length } : { kind: "idle" };
    });
  }

  private async write(
    kind: "recording" | "undoing",
    about: string,
    work: () => Promise<RecordingState>
  ): Promise<void> {
    if (isWriting(this.current)) {
      return;
    }
    this.enter({ ...this.current, recording: { kind, about } });
    const recording = await work().catch((cause: unknown): RecordingState => ({
      kind: "failed",
      at: kind,
      about,
      cause,
    }));
    this.enter({ ...this.current, recording, canUndo: this.undos.length > 0 });
    await this.refresh();
  }
}

/** Whether reminders are being recorded or taken back. */
export function isWriting({ recording }: DueState): boolean {
  return recording.kind === "recording" || recording.kind === "undoing";
}

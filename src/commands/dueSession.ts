import type { DueGroup, DueOutcome } from "../actions/due/readDue";
import type { DueItem, RecordedReminders, RecordOutcome } from "../actions/due/recordReminders";
import type { EditOutcome } from "../actions/tasks/editTasks";
import { Observed } from "./observed";

/** Which tasks of the list are in sight: those of a group, or whatever there is to remind of. */
export type DueFilter = DueGroup | "pressing";

/** What is due, as last looked up. */
export type DueListState =
  | { readonly kind: "unread" }
  /** `fault`: why the list could not be looked up again since. */
  | {
      readonly kind: "read";
      readonly due: DueOutcome;
      readonly fault: { readonly cause: unknown } | null;
    }
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
      /** What is still to be taken back. */
      readonly undo: UndoEdits;
    };

type UndoEdits = RecordedReminders["undo"];

export interface DueState {
  readonly list: DueListState;
  readonly filter: DueFilter;
  /** Until when reminders want an answer, where somebody typed it; null: as the day of the list suggests. */
  readonly answerBy: string | null;
  readonly recording: RecordingState;
}

/** What the session needs from the workbook. */
export interface DueActions {
  readonly read: () => Promise<DueOutcome>;
  readonly record: (items: readonly DueItem[]) => Promise<RecordOutcome>;
  readonly edit: (edits: UndoEdits) => Promise<EditOutcome>;
}

/** What is due, for the pane to show, and the reminders that were recorded. */
export class DueSession extends Observed<DueState> {
  private turn = 0;

  constructor(private readonly actions: DueActions) {
    super({
      list: { kind: "unread" },
      filter: "pressing",
      answerBy: null,
      recording: { kind: "idle" },
    });
  }

  /** Looks up what is due; the last list stays meanwhile, and where that fails. Never rejects: a fault is told. */
  async refresh(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const list = await this.actions.read().then(
      (due): DueListState => ({ kind: "read", due, fault: null }),
      (cause: unknown): DueListState => failedList(this.current.list, cause)
    );
    if (turn === this.turn) {
      const answerBy = isSameDay(list, this.current.list) ? this.current.answerBy : null;
      this.enter({ ...this.current, list, answerBy });
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
    await this.write("recording", about, [], async () => {
      const outcome = await this.actions.record(items);
      return outcome.ok ? { kind: "recorded", about, result: outcome } : { kind: "idle" };
    });
  }

  /** Takes back what was recorded last, and nothing earlier. One at a time; never rejects. */
  async undo(): Promise<void> {
    const { recording } = this.current;
    const edits = undoOf(recording);
    if (recording.kind === "idle" || edits.length === 0) {
      return;
    }
    const { about } = recording;
    await this.write("undoing", about, edits, async () => {
      const outcome = await this.actions.edit(edits);
      return outcome.ok ? { kind: "undone", about, kept: outcome.kept.length } : { kind: "idle" };
    });
  }

  private async write(
    kind: "recording" | "undoing",
    about: string,
    undo: UndoEdits,
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
      undo,
    }));
    this.enter({ ...this.current, recording });
    await this.refresh();
  }
}

/** Whether reminders are being recorded or taken back. */
export function isWriting({ recording }: DueState): boolean {
  return recording.kind === "recording" || recording.kind === "undoing";
}

/** The way back from what was recorded last; empty where nothing was, or it was taken back. */
export function undoOf(recording: RecordingState): UndoEdits {
  switch (recording.kind) {
    case "recorded":
      return recording.result.undo;
    case "failed":
      return recording.undo;
    default:
      return [];
  }
}

function failedList(before: DueListState, cause: unknown): DueListState {
  return before.kind === "read" ? { ...before, fault: { cause } } : { kind: "failed", cause };
}

/** Whether both lists count to the same day; one that could not be read counts to none. */
function isSameDay(...lists: readonly [DueListState, DueListState]): boolean {
  const [one, other] = lists.map((list) =>
    list.kind === "read" && list.due.ok ? list.due.list.asOf : null
  );
  return one === other;
}

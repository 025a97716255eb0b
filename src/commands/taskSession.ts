import type { NotBuilt } from "../actions/ownWorkbook";
import type { ChangeOutcome, TaskChange } from "../actions/tasks/changeTask";
import { placeOf, type FieldEdit, type TaskPlace } from "../actions/tasks/editRow";
import {
  changeOf,
  fieldInput,
  fieldText,
  withEdits,
  type EnteredField,
  type FollowedChange,
} from "../actions/tasks/fieldInput";
import type { Step } from "../actions/tasks/stepTask";
import type { SelectedPlace, TaskAtHand } from "../actions/tasks/taskAtHand";
import type { TaskSurroundings } from "../actions/tasks/taskSurroundings";
import { Observed } from "./observed";
import type { Conflict, OpenTask, TaskState } from "./openTask";
import { TaskQueue, type FinishedJob } from "./taskQueue";

export type { Conflict, OpenTask, TaskState };

/** What the session needs from the workbook. */
export interface TaskActions {
  readonly surroundings: () => Promise<TaskSurroundings | NotBuilt>;
  readonly read: (around: TaskSurroundings, at: SelectedPlace | null) => Promise<TaskAtHand | null>;
  readonly watch: (heard: (place: SelectedPlace) => void) => Promise<() => Promise<void>>;
  readonly change: (change: TaskChange) => Promise<ChangeOutcome>;
  /** Selects another task in the sheet; null where there is none. */
  readonly step: (from: TaskPlace, step: Step) => Promise<SelectedPlace | null>;
}

/**
 * The task at hand: follows the selection, holds what is being typed, and writes each field once it is left, in order. Typing
 * never waits for Excel, and what was typed stays until it is written or dropped.
 */
export class TaskSession extends Observed<TaskState> {
  private turn = 0;
  private stop: (() => Promise<void>) | null = null;
  /** The task as Excel has it, without what is on the way. */
  private known: TaskAtHand | null = null;
  private readonly queue: TaskQueue;

  constructor(private readonly actions: TaskActions) {
    super({ kind: "idle" });
    this.queue = new TaskQueue(actions.change, (finished) => this.hear(finished));
  }

  /** Reads what the form goes by and the task at hand, and follows the selection from now on. Never rejects. */
  async open(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    if (this.current.kind !== "open") {
      this.enter({ kind: "loading" });
    }
    try {
      const around = await this.actions.surroundings();
      if (turn !== this.turn) {
        return;
      }
      if (!around.ok) {
        this.enter({ kind: "notBuilt" });
        return;
      }
      this.stop ??= await this.actions.watch((place) => void this.follow(place));
      this.show(around, await this.actions.read(around, null), turn);
    } catch (cause) {
      this.fail(cause, turn);
    }
  }

  /** Follows the selection no longer; what waits to be written is written. */
  async close(): Promise<void> {
    this.leaveAll();
    const { stop } = this;
    this.stop = null;
    await stop?.().catch(() => undefined);
  }

  /** Turns to a place of the workbook; not while a field holds something that cannot be written. Never rejects. */
  async follow(place: SelectedPlace | null): Promise<void> {
    const state = this.current;
    if (!("around" in state) || !this.leaveAll()) {
      return;
    }
    this.turn += 1;
    const turn = this.turn;
    try {
      this.show(state.around, await this.actions.read(state.around, place), turn);
    } catch (cause) {
      this.fail(cause, turn);
    }
  }

  /** Reads the task anew, for somebody may have changed it beside the pane; what is being typed is left alone. */
  async refresh(): Promise<void> {
    if (this.current.kind === "open" && Object.keys(this.current.typed).length === 0) {
      await this.follow(null);
    }
  }

  /** Selects another task, in the sheet too. Never rejects. */
  async step(step: Step): Promise<void> {
    const state = this.current;
    if (state.kind !== "open" || !this.leaveAll()) {
      return;
    }
    try {
      const place = await this.actions.step(placeOf(state.task), step);
      if (place === null) {
        this.patch({ nothingFound: step });
      } else {
        await this.follow(place);
      }
    } catch (cause) {
      this.fail(cause, this.turn);
    }
  }

  /** What stands in a field while somebody types. */
  type(field: EnteredField, text: string): void {
    if (this.current.kind === "open") {
      const { typed, wrong } = this.current;
      this.patch({
        typed: { ...typed, [field]: text },
        wrong: wrong.filter((each) => each !== field),
      });
    }
  }

  /** Somebody is done with a field: what was typed is written. False where it cannot be. */
  leave(field: EnteredField): boolean {
    const state = this.current;
    const text = state.kind === "open" ? state.typed[field] : undefined;
    if (state.kind !== "open" || text === undefined) {
      return true;
    }
    const value = fieldInput(field, text);
    if (value === undefined && text !== fieldText(state.task.values[field])) {
      this.patch({ wrong: [...state.wrong.filter((each) => each !== field), field] });
      return false;
    }
    this.drop(field);
    if (value !== undefined) {
      this.change(changeOf(field, value, state.task.values, state.around), field);
    }
    return true;
  }

  /** Gives a field a value at once. */
  choose(field: EnteredField, text: string): void {
    this.type(field, text);
    this.leave(field);
  }

  /** Forgets what was typed into a field. */
  drop(field: EnteredField): void {
    if (this.current.kind === "open") {
      const { [field]: _, ...typed } = this.current.typed;
      this.patch({ typed, wrong: this.current.wrong.filter((each) => each !== field) });
    }
  }

  /** Makes what was offered so, or forgets the offers. */
  answerOffers(isTaken: boolean): void {
    const state = this.current;
    if (state.kind !== "open") {
      return;
    }
    const { offers, task } = state;
    this.patch({ offers: [] });
    if (isTaken) {
      const edits = offers.map(({ field, to }) => ({ field, from: task.values[field], to }));
      this.change({ edits, offers: [] }, offers[0]!.field);
    }
  }

  /** Ends a conflict: what somebody else wrote stays, or is written over by what the user wanted. */
  settle(conflict: Conflict, whose: "theirs" | "mine"): void {
    if (this.current.kind !== "open") {
      return;
    }
    this.patch({ conflicts: this.current.conflicts.filter((each) => each !== conflict) });
    if (whose === "mine") {
      const { edit, present, place, number } = conflict;
      const change = { kind: "fields" as const, place, edits: [{ ...edit, from: present }] };
      void this.queue.add({ kind: "change", change, label: { number, what: edit.field } });
    }
  }

  /** Takes the last change back, or makes it again. */
  reverse(kind: "undo" | "redo"): void {
    if (this.leaveAll()) {
      void this.queue.add({ kind });
    }
  }

  /** Tries again to write what Excel refused. */
  retry(): void {
    void this.queue.retry();
  }

  /** Gives up what Excel refused. Never rejects. */
  giveUp(): Promise<void> {
    this.queue.drop();
    return this.follow(null);
  }

  private change({ edits, offers }: FollowedChange, what: EnteredField): void {
    const state = this.current;
    if (state.kind !== "open" || edits.length === 0) {
      return;
    }
    const { task } = state;
    this.patch({ offers, isGone: false });
    const change = { kind: "fields" as const, place: placeOf(task), edits };
    const number = fieldText(task.values.number);
    void this.queue.add({ kind: "change", change, label: { number, what } });
  }

  /** Writes all that was typed; false where something of it cannot be. */
  private leaveAll(): boolean {
    const state = this.current;
    const fields = state.kind === "open" ? (Object.keys(state.typed) as EnteredField[]) : [];
    return fields.map((field) => this.leave(field)).every(Boolean);
  }

  private hear(finished: FinishedJob | null): void {
    const state = this.current;
    if (state.kind !== "open" || this.known === null) {
      return;
    }
    const { known } = this;
    if (finished === null) {
      this.patch({});
      return;
    }
    const { change, outcome, label } = finished;
    if (outcome.kind === "gone") {
      this.patch({ isGone: true });
      return;
    }
    if (isSame(change.place, placeOf(known))) {
      this.known = { ...known, ...outcome.after };
    }
    const { place, kept } = outcome;
    const conflicts = kept.map((each) => ({ ...each, place, number: label.number }));
    this.patch({ conflicts: [...state.conflicts, ...conflicts] });
  }

  private show(around: TaskSurroundings, task: TaskAtHand | null, turn: number): void {
    if (turn !== this.turn) {
      return;
    }
    const before = this.current;
    if (task === null && before.kind === "open") {
      this.enter({ ...before, around, isElsewhere: true, readFault: null });
      return;
    }
    if (task === null) {
      this.enter({ kind: "noTask", around });
      return;
    }
    this.known = task;
    const same = before.kind === "open" && isSame(placeOf(before.task), placeOf(task));
    this.enter({
      kind: "open",
      around,
      task: this.onTheWay(task),
      typed: same ? before.typed : {},
      wrong: same ? before.wrong : [],
      offers: same ? before.offers : [],
      conflicts: before.kind === "open" ? before.conflicts : [],
      queue: this.queue.state(),
      isElsewhere: false,
      nothingFound: null,
      isGone: false,
      readFault: null,
    });
  }

  private fail(cause: unknown, turn: number): void {
    if (turn !== this.turn) {
      return;
    }
    if (this.current.kind === "open") {
      this.patch({ readFault: { cause } });
    } else {
      this.enter({ kind: "failed", cause });
    }
  }

  private patch(part: Partial<OpenTask>): void {
    if (this.current.kind === "open" && this.known !== null) {
      const task = this.onTheWay(this.known);
      this.enter({ ...this.current, task, queue: this.queue.state(), ...part });
    }
  }

  /** The task with the changes that wait to be written. */
  private onTheWay(task: TaskAtHand): TaskAtHand {
    const edits = this.queue
      .state()
      .jobs.flatMap((job): readonly FieldEdit[] =>
        job.kind === "change" && isSame(job.change.place, placeOf(task)) ? job.change.edits : []
      );
    return { ...task, values: withEdits(task.values, edits) };
  }
}

function isSame(one: TaskPlace, other: TaskPlace): boolean {
  return one.id === other.id && (one.id !== "" || one.row === other.row);
}

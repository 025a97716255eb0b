import type { TaskChange } from "../actions/tasks/changeTask";
import { placeOf } from "../actions/tasks/editRow";
import { fieldText } from "../actions/tasks/fieldInput";
import { draftAgain, lineWords } from "../actions/tasks/resultInput";
import type { Step } from "../actions/tasks/stepTask";
import type { SelectedPlace, TaskAtHand } from "../actions/tasks/taskAtHand";
import type { TaskSurroundings } from "../actions/tasks/taskSurroundings";
import { Observed } from "./observed";
import {
  isSame,
  withJobs,
  type HeldUp,
  type OpenTask,
  type TaskActions,
  type TaskState,
} from "./openTask";
import { TaskQueue, type FinishedJob } from "./taskQueue";

/** Follows the selection from task to task, and hears what comes of changes that are written. */
export abstract class FollowingSession extends Observed<TaskState> {
  /** Counts the openings and closings of the form; what an earlier one asked for is not wanted any more. */
  private opening = 0;
  /** Counts the readings of a task; of several the last counts. */
  private turn = 0;
  private stop: (() => Promise<void>) | null = null;
  /** What the form goes by; null where nothing can be followed. */
  private around: TaskSurroundings | null = null;
  /** The task as Excel has it, without what is on the way. */
  private known: TaskAtHand | null = null;
  protected readonly queue: TaskQueue;

  constructor(private readonly actions: TaskActions) {
    super({ kind: "idle" });
    this.queue = new TaskQueue(actions.change, (finished) => this.hear(finished));
  }

  /** Reads what the form goes by and the task at hand, and follows the selection from now on. Never rejects. */
  async open(): Promise<void> {
    this.opening += 1;
    const { opening } = this;
    if (this.current.kind !== "open") {
      this.enter({ kind: "loading" });
    }
    try {
      const around = await this.actions.surroundings();
      if (opening !== this.opening) {
        return;
      }
      // What is being read by the former ones is not wanted any more.
      this.turn += 1;
      this.around = around.ok ? around : null;
      if (!around.ok) {
        this.enter({ kind: "notBuilt" });
        return;
      }
      await this.watch(opening);
      if (opening === this.opening) {
        await this.read(null);
      }
    } catch (cause) {
      if (opening === this.opening) {
        this.fail(cause);
      }
    }
  }

  /** Follows the selection no longer; what waits to be written is written. */
  async close(): Promise<void> {
    this.isLeft(false);
    this.opening += 1;
    this.turn += 1;
    const { stop } = this;
    this.stop = null;
    await stop?.().catch(() => undefined);
  }

  private async watch(opening: number): Promise<void> {
    if (this.stop !== null) {
      return;
    }
    const stop = await this.actions.watch((place) => void this.follow(place));
    if (opening === this.opening && this.stop === null) {
      this.stop = stop;
    } else {
      // The form was left, or opened anew, before Excel began to tell.
      await stop();
    }
  }

  /** Turns to a place of the workbook; not while a field holds something that cannot be written. Never rejects. */
  async follow(place: SelectedPlace | null): Promise<void> {
    if (this.isLeft(false)) {
      await this.read(place);
    }
  }

  /** Reads the task anew, for somebody may have changed it beside the pane; what is being typed is left alone. */
  async refresh(): Promise<void> {
    const state = this.current;
    const isTyping =
      state.kind === "open" && (state.agency !== "" || Object.keys(state.typed).length > 0);
    if (state.kind === "open" && state.result === null && !isTyping) {
      await this.follow(null);
    }
  }

  /** Selects another task, in the sheet too. Never rejects. */
  async step(step: Step): Promise<void> {
    const state = this.current;
    if (state.kind !== "open" || !this.isLeft(true)) {
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
      this.fail(cause);
    }
  }

  /** Writes all that was typed; what of it cannot be, null where all is on its way. */
  protected abstract leaveAll(): HeldUp["what"] | null;

  /** Writes all that was typed, or says for what the form stays as it is. */
  protected isLeft(isAsked: boolean): boolean {
    const what = this.leaveAll();
    const isHeld = this.current.kind === "open" && this.current.heldUp !== null;
    if (what !== null || isHeld) {
      this.patch({ heldUp: what && { what, isAsked } });
    }
    return what === null;
  }

  private hear(finished: FinishedJob | null): void {
    const state = this.current;
    if (state.kind !== "open" || this.known === null) {
      return;
    }
    if (finished === null) {
      this.patch({});
      return;
    }
    const { change, outcome, label } = finished;
    if (outcome.kind === "issued") {
      this.patch({
        gone: { what: "issued", number: label.number, entered: enteredBy(change) },
      });
      void this.open();
      return;
    }
    if (outcome.kind === "gone") {
      this.lose(finished, outcome.after);
      return;
    }
    const { place, kept, show } = outcome;
    // Its row may have moved meanwhile, and be known already where it is now.
    if ([change.place, place].some((each) => isSame(each, placeOf(this.known!)))) {
      this.known = { ...this.known, ...outcome.after };
    }
    const conflicts = kept.map((each) => ({ ...each, place, number: label.number }));
    this.patch({ conflicts: [...state.conflicts, ...conflicts] });
    if (show !== null || isOfTable(change)) {
      void this.follow(show);
    }
  }

  /** What was to be changed is not there any more: a line that was filled in goes on being filled in. */
  private lose({ change, job, label }: FinishedJob, present: TaskAtHand | null): void {
    const { known, current: state } = this;
    if (state.kind !== "open" || known === null) {
      return;
    }
    const { number } = label;
    const isHere = isSame(change.place, placeOf(known));
    if (isHere && present !== null) {
      this.known = present;
    }
    if (change.kind !== "result" || job.kind !== "change" || change.after === null) {
      const what = change.kind === "result" ? "result" : "task";
      this.patch({ gone: { what, number, entered: enteredBy(change) } });
      return;
    }
    if (isHere && present !== null && state.result === null) {
      const { before, after } = change;
      this.patch({ result: draftAgain(before, after, known.results, present.results) });
    } else {
      this.patch({ gone: { what: "result", number, entered: enteredBy(change) } });
    }
  }

  /** Reads the task at a place, null where the active cell is; also for a selection that is heard of while the form opens. */
  private async read(place: SelectedPlace | null): Promise<void> {
    const { around } = this;
    if (around === null) {
      return;
    }
    this.turn += 1;
    const { turn } = this;
    try {
      const task = await this.actions.read(around, place);
      if (turn === this.turn) {
        this.show(around, task);
      }
    } catch (cause) {
      if (turn === this.turn) {
        this.fail(cause);
      }
    }
  }

  private show(around: TaskSurroundings, task: TaskAtHand | null): void {
    const before = this.current;
    if (task === null) {
      this.enter(
        before.kind === "open"
          ? { ...before, around, isElsewhere: true, readFault: null }
          : { kind: "noTask", around }
      );
      return;
    }
    const same = before.kind === "open" && isSame(placeOf(before.task), placeOf(task));
    // Somebody went on typing while Excel was asked.
    if (!same && !this.isLeft(false)) {
      this.patch({ around, readFault: null });
      return;
    }
    this.known = task;
    const queue = this.queue.state();
    this.enter({
      kind: "open",
      around,
      task: withJobs(task, queue.jobs),
      ...(same ? heldIn(before) : NOTHING_TYPED),
      conflicts: before.kind === "open" ? before.conflicts : [],
      queue,
      isElsewhere: false,
      nothingFound: null,
      gone: same ? before.gone : null,
      readFault: null,
    });
  }

  private fail(cause: unknown): void {
    if (this.current.kind === "open") {
      this.patch({ readFault: { cause } });
    } else {
      this.enter({ kind: "failed", cause });
    }
  }

  protected patch(part: Partial<OpenTask>): void {
    if (this.current.kind === "open" && this.known !== null) {
      const queue = this.queue.state();
      const task = withJobs(this.known, queue.jobs);
      this.enter({ ...this.current, task, queue, ...part });
    }
  }
}

type Held = Pick<OpenTask, "typed" | "agency" | "wrong" | "heldUp" | "result" | "offers">;

const NOTHING_TYPED: Held = {
  typed: {},
  agency: "",
  wrong: [],
  heldUp: null,
  result: null,
  offers: [],
};

function heldIn({ typed, agency, wrong, heldUp, result, offers }: OpenTask): Held {
  return { typed, agency, wrong, heldUp, result, offers };
}

/** The words that a change was to write. */
function enteredBy(change: TaskChange): string {
  switch (change.kind) {
    case "fields":
      return change.edits.map(({ to }) => fieldText(to)).join(" · ");
    case "result":
      return change.after === null ? "" : lineWords(change.after);
    default:
      return "";
  }
}

/** Changes after which the task at hand may say something else without having been changed itself. */
function isOfTable({ kind }: TaskChange): boolean {
  return kind !== "fields" && kind !== "result";
}

import type { ChangeOutcome, TaskChange } from "../actions/tasks/changeTask";
import type { TaskPlace } from "../actions/tasks/editRow";
import type { EnteredField } from "../actions/tasks/fieldInput";

/** What a change is called: whose it is, and what it changes. */
export interface ChangeLabel {
  /** STT of the task. */
  readonly number: string;
  readonly what: EnteredField | "result" | "added" | "removed" | "renumbered";
}

/** A change that can be taken back, or made again. */
interface ReversibleChange {
  readonly change: TaskChange;
  readonly label: ChangeLabel;
}

/** What waits to be written. */
export type Job =
  (ReversibleChange & { readonly kind: "change" }) | { readonly kind: "undo" | "redo" };

/** What was written, or was not. */
export interface FinishedJob {
  readonly job: Job;
  readonly change: TaskChange;
  readonly label: ChangeLabel;
  readonly outcome: ChangeOutcome;
}

/** What is said of a queue. */
export interface QueueState {
  readonly jobs: readonly Job[];
  /** Whether the last job that was done has written anything; false where none was. */
  readonly hasWritten: boolean;
  /** Why the first job could not be done; it and those after it wait. */
  readonly fault: { readonly cause: unknown } | null;
  readonly undo: ChangeLabel | null;
  readonly redo: ChangeLabel | null;
}

/**
 * Writes one change after the other in the order in which they were made, and keeps the way back from each. Where Excel
 * refuses, everything waits until it is tried again or dropped: nothing overtakes and nothing is lost.
 */
export class TaskQueue {
  private jobs: readonly Job[] = [];
  private fault: QueueState["fault"] = null;
  private hasWritten = false;
  private done: readonly ReversibleChange[] = [];
  private undone: readonly ReversibleChange[] = [];
  private running: Promise<void> | null = null;

  /**
   * @param write makes a change in the workbook
   * @param told is called whenever something is different, after a job with what came of it
   */
  constructor(
    private readonly write: (change: TaskChange) => Promise<ChangeOutcome>,
    private readonly told: (finished: FinishedJob | null) => void
  ) {}

  state(): QueueState {
    const { jobs, fault, hasWritten } = this;
    return {
      jobs,
      fault,
      hasWritten,
      undo: this.done.at(-1)?.label ?? null,
      redo: this.undone.at(-1)?.label ?? null,
    };
  }

  /** Adds a job; it is done as soon as those before it are. Never rejects. */
  add(job: Job): Promise<void> {
    this.jobs = [...this.jobs, job];
    return this.run();
  }

  /** Tries again what Excel refused. */
  retry(): Promise<void> {
    this.fault = null;
    return this.run();
  }

  /** Gives up what waits. */
  drop(): void {
    this.jobs = [];
    this.fault = null;
    this.hasWritten = false;
    this.told(null);
  }

  private run(): Promise<void> {
    this.told(null);
    this.running ??= this.work().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async work(): Promise<void> {
    while (this.fault === null && this.jobs.length > 0) {
      const job = this.jobs[0]!;
      const wanted = this.wanted(job);
      if (wanted === null) {
        this.jobs = this.jobs.slice(1);
        this.told(null);
        continue;
      }
      try {
        const outcome = await this.write(wanted.change);
        this.jobs = this.jobs.filter((each) => each !== job);
        this.hasWritten = outcome.kind === "done" && outcome.undo !== null;
        this.keepWayBack(job, wanted, outcome);
        this.told({ job, ...wanted, outcome });
      } catch (cause) {
        this.fault = { cause };
        this.told(null);
      }
    }
  }

  private wanted(job: Job): ReversibleChange | null {
    switch (job.kind) {
      case "change":
        return job;
      case "undo":
        return this.done.at(-1) ?? null;
      case "redo":
        return this.undone.at(-1) ?? null;
    }
  }

  private keepWayBack(job: Job, { change, label }: ReversibleChange, outcome: ChangeOutcome): void {
    if (job.kind === "undo") {
      this.done = this.done.slice(0, -1);
    } else if (job.kind === "redo") {
      this.undone = this.undone.slice(0, -1);
    }
    if (outcome.kind !== "done") {
      return;
    }
    this.rename(change.place, outcome.place);
    if (outcome.undo === null) {
      return;
    }
    const back = { change: outcome.undo, label };
    if (job.kind === "undo") {
      this.undone = [...this.undone, back];
    } else {
      this.done = [...this.done, back];
      this.undone = job.kind === "redo" ? this.undone : [];
    }
  }

  /** A row that had no id has one now, or stands elsewhere: what else is to be done to it goes by that. */
  private rename(before: TaskPlace, after: TaskPlace): void {
    if (before.id === after.id && before.row === after.row) {
      return;
    }
    const renamed = <T extends ReversibleChange>(each: T): T =>
      each.change.place.id === before.id && each.change.place.row === before.row
        ? { ...each, change: { ...each.change, place: after } }
        : each;
    this.jobs = this.jobs.map((job) => (job.kind === "change" ? renamed(job) : job));
    this.done = this.done.map(renamed);
    this.undone = this.undone.map(renamed);
  }
}

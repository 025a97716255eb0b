import type { NotBuilt } from "../actions/ownWorkbook";
import type { ChangeOutcome, TaskChange } from "../actions/tasks/changeTask";
import { placeOf, type KeptField, type TaskPlace } from "../actions/tasks/editRow";
import { withEdits, type EnteredField, type FollowedChange } from "../actions/tasks/fieldInput";
import { withResult, type ResultDraft } from "../actions/tasks/resultInput";
import type { Step } from "../actions/tasks/stepTask";
import type { SelectedPlace, TaskAtHand } from "../actions/tasks/taskAtHand";
import type { TaskSurroundings } from "../actions/tasks/taskSurroundings";
import type { Job, QueueState } from "./taskQueue";

/** What somebody else wrote where the user wanted something else. */
export interface Conflict extends KeptField {
  readonly place: TaskPlace;
  /** STT of the task. */
  readonly number: string;
}

/** The task at hand. */
export interface OpenTask {
  readonly kind: "open";
  readonly around: TaskSurroundings;
  /** As it stands, with what is on the way to Excel. */
  readonly task: TaskAtHand;
  /** What is being typed, by field: not written yet. */
  readonly typed: Typed;
  /** What is being typed to find one more supporting agency. */
  readonly agency: string;
  /** The line of results that is being filled in; null where none is. */
  readonly result: ResultDraft | null;
  /** Fields that were left with something that is no day, or no agency that is known. */
  readonly wrong: readonly EnteredField[];
  /** What the form was not left for; null where nothing holds it. */
  readonly heldUp: HeldUp | null;
  /** What may follow from the last change, for the user to say. */
  readonly offers: FollowedChange["offers"];
  readonly conflicts: readonly Conflict[];
  readonly queue: QueueState;
  /** The selection is on no task any more. */
  readonly isElsewhere: boolean;
  /** The user asked for a task that there is none of. */
  readonly nothingFound: Step | null;
  /** What was to be changed and is not there any more, or not as it was seen. */
  readonly gone: Gone | null;
  /** Why another task could not be read. */
  readonly readFault: { readonly cause: unknown } | null;
}

/** Something that was to be changed and could not be found, or belongs to the issued document. */
export interface Gone {
  readonly what: "task" | "result" | "issued";
  /** STT of the task. */
  readonly number: string;
  /** What the user had entered and has to enter again; empty where it still stands in the form, or is nothing. */
  readonly entered: string;
}

/** Something that cannot be written as it is, and for which the form stays with its task. */
export interface HeldUp {
  readonly what: EnteredField | "result";
  /** Whether somebody asked for something else in the form, who then has to be led there; in the sheet nobody is called away. */
  readonly isAsked: boolean;
}

type Typed = Readonly<Partial<Record<EnteredField, string>>>;

/** Where the form of the task at hand stands. */
export type TaskState =
  | { readonly kind: "idle" | "loading" | "notBuilt" }
  /** No task is selected, and none was. */
  | { readonly kind: "noTask"; readonly around: TaskSurroundings }
  | { readonly kind: "failed"; readonly cause: unknown }
  | OpenTask;

/** What the session needs from the workbook. */
export interface TaskActions {
  readonly surroundings: () => Promise<TaskSurroundings | NotBuilt>;
  readonly read: (around: TaskSurroundings, at: SelectedPlace | null) => Promise<TaskAtHand | null>;
  readonly watch: (heard: (place: SelectedPlace) => void) => Promise<() => Promise<void>>;
  readonly change: (change: TaskChange) => Promise<ChangeOutcome>;
  /** Selects another task in the sheet; null where there is none. */
  readonly step: (from: TaskPlace, step: Step) => Promise<SelectedPlace | null>;
}

/** A task with the changes that wait to be written. */
export function withJobs(task: TaskAtHand, jobs: readonly Job[]): TaskAtHand {
  return jobs.reduce((changed, job) => {
    if (job.kind !== "change" || !isSame(job.change.place, placeOf(task))) {
      return changed;
    }
    const { change } = job;
    switch (change.kind) {
      case "fields":
        return { ...changed, values: withEdits(changed.values, change.edits) };
      case "result":
        return withResult(changed, change);
      default:
        return changed;
    }
  }, task);
}

/** Whether two places are one task's: rows that were copied in the sheet have one id, so that it alone says nothing. */
export function isSame(one: TaskPlace, other: TaskPlace): boolean {
  return one.id === other.id && one.row === other.row;
}

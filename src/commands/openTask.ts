import type { KeptField, TaskPlace } from "../actions/tasks/editRow";
import type { EnteredField, FollowedChange } from "../actions/tasks/fieldInput";
import type { Step } from "../actions/tasks/stepTask";
import type { TaskAtHand } from "../actions/tasks/taskAtHand";
import type { TaskSurroundings } from "../actions/tasks/taskSurroundings";
import type { QueueState } from "./taskQueue";

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
  /** Fields that were left with something that is no day. */
  readonly wrong: readonly EnteredField[];
  /** What may follow from the last change, for the user to say. */
  readonly offers: FollowedChange["offers"];
  readonly conflicts: readonly Conflict[];
  readonly queue: QueueState;
  /** The selection is on no task any more. */
  readonly isElsewhere: boolean;
  /** The user asked for a task that there is none of. */
  readonly nothingFound: Step | null;
  /** A task that was to be changed is in the table no longer. */
  readonly isGone: boolean;
  /** Why another task could not be read. */
  readonly readFault: { readonly cause: unknown } | null;
}

type Typed = Readonly<Partial<Record<EnteredField, string>>>;

/** Where the form of the task at hand stands. */
export type TaskState =
  | { readonly kind: "idle" | "loading" | "notBuilt" }
  /** No task is selected, and none was. */
  | { readonly kind: "noTask"; readonly around: TaskSurroundings }
  | { readonly kind: "failed"; readonly cause: unknown }
  | OpenTask;

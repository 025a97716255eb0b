import type { CalendarDay } from "../day";
import type { FollowedTask } from "../followedTask";
import type { EnteredField, FieldValue, TaskEdit } from "../taskField";
import type { LogEntry } from "./logEntry";
import type { PlanChanges } from "./yearChanges";

/** A line for the log whose field is not worded yet. */
export interface LoggedChange extends Pick<
  LogEntry,
  "work" | "source" | "agency" | "taskId" | "number" | "before" | "after" | "decision" | "note"
> {
  /** The field of the task; "directory" where the list of agencies changes. */
  readonly field: EnteredField | "directory";
}

/** What one change during the year does, all of it together. */
export interface YearWork extends Pick<PlanChanges, "edits" | "newTasks" | "agencies"> {
  readonly log: readonly LoggedChange[];
}

/** What is to be done, or why it is not. */
export type Decided<Refusal, Work extends YearWork = YearWork> =
  { readonly ok: true; readonly work: Work } | { readonly ok: false; readonly refusal: Refusal };

/** Says why a change is not made. */
export function refused<Refusal>(refusal: Refusal): Decided<Refusal, never> {
  return { ok: false, refusal };
}

/** An edit from what stands in a task's row now. */
export function editOf(
  { id, values }: FollowedTask,
  field: EnteredField,
  to: FieldValue
): TaskEdit {
  return { taskId: id, field, from: values[field], to };
}

/**
 * Whether the work on a task was over before a day: done before it or on a day that nobody knows, stopped, or not arising. What
 * was done on the day itself or later was still open when the day began.
 */
export function isOverBefore({ state }: FollowedTask, day: CalendarDay): boolean {
  const { status, doneOn } = state;
  const isStopped = status === "stopped" || status === "notArising";
  return isStopped || (status === "done" && (doneOn === null || doneOn < day));
}

/** What stands in "Ghi chú" with a further line below it. */
export function withNote(present: string, line: string): string {
  return present.trim() === "" ? line : `${present.trimEnd()}\n${line}`;
}

import type { FieldValue, TaskEdit } from "../plan/taskField";
import { fieldValue } from "./followedPlan";
import { sameContent } from "./taskCells";
import type { TrackedTask } from "./tracking";

/** An edit with the place of its task. */
export interface PlacedEdit extends TaskEdit {
  /** Body row of `PhuLuc`, 0 is the first. */
  readonly row: number;
}

/** An edit that is not made: somebody else wrote something there meanwhile, or the task is gone. */
export interface KeptEdit {
  readonly edit: TaskEdit;
  /** What stands there; undefined where the task is gone. */
  readonly present: FieldValue | undefined;
}

export interface ResolvedEdits {
  readonly made: readonly PlacedEdit[];
  readonly kept: readonly KeptEdit[];
}

/** An edit, or several that are made together or not at all. */
export type EditUnit = TaskEdit | readonly TaskEdit[];

/**
 * Finds the rows of edits and holds them against what stands there now: what somebody wrote since stays, and what stands
 * there already is not written again.
 */
export function resolveEdits(
  edits: readonly EditUnit[],
  tracked: readonly TrackedTask[]
): ResolvedEdits {
  const rows = new Map(tracked.map((task) => [task.id, task]));
  const made: PlacedEdit[] = [];
  const kept: KeptEdit[] = [];
  for (const unit of edits) {
    const resolved = [unit].flat().map((edit) => resolveEdit(edit, rows.get(edit.taskId)));
    const standing = resolved.filter((each) => each !== null && "present" in each);
    kept.push(...standing);
    if (standing.length === 0) {
      made.push(...resolved.filter((each) => each !== null && "row" in each));
    }
  }
  return { made, kept };
}

/** Null where there is nothing to write. */
function resolveEdit(edit: TaskEdit, task: TrackedTask | undefined): PlacedEdit | KeptEdit | null {
  const present = task && fieldValue(task.cells[edit.field]);
  if (task?.row === undefined || present === undefined) {
    return { edit, present: undefined };
  }
  if (sameContent(present, edit.to)) {
    return null;
  }
  return sameContent(present, edit.from) ? { ...edit, row: task.row } : { edit, present };
}

/** The way back from edits that were made, last first. */
export function reversedEdits(edits: readonly TaskEdit[]): readonly TaskEdit[] {
  return [...edits]
    .reverse()
    .map(({ taskId, field, from, to }) => ({ taskId, field, from: to, to: from }));
}

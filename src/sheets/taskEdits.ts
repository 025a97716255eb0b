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

/**
 * Finds the rows of edits and holds them against what stands there now: what somebody wrote since stays, and what stands
 * there already is not written again.
 */
export function resolveEdits(
  edits: readonly TaskEdit[],
  tracked: readonly TrackedTask[]
): ResolvedEdits {
  const rows = new Map(tracked.map((task) => [task.id, task]));
  const made: PlacedEdit[] = [];
  const kept: KeptEdit[] = [];
  for (const edit of edits) {
    const task = rows.get(edit.taskId);
    const present = task && fieldValue(task.cells[edit.field]);
    if (task?.row === undefined || present === undefined) {
      kept.push({ edit, present: undefined });
    } else if (sameContent(present, edit.to)) {
      continue;
    } else if (sameContent(present, edit.from)) {
      made.push({ ...edit, row: task.row });
    } else {
      kept.push({ edit, present });
    }
  }
  return { made, kept };
}

/** The way back from edits that were made, last first. */
export function reversedEdits(edits: readonly TaskEdit[]): readonly TaskEdit[] {
  return [...edits]
    .reverse()
    .map(({ taskId, field, from, to }) => ({ taskId, field, from: to, to: from }));
}

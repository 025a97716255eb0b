import { editRow, type FieldEdit, type KeptField, type TaskPlace } from "./editRow";
import type { TaskRow } from "./taskAtHand";

/** Something that is to be different about the tasks. */
export type TaskChange = {
  readonly kind: "fields";
  readonly place: TaskPlace;
  readonly edits: readonly FieldEdit[];
};

/** What came of it. */
export type ChangeOutcome =
  | {
      readonly kind: "done";
      /** Where the task stands. */
      readonly place: TaskPlace;
      /** What somebody else wrote meanwhile, which stays. */
      readonly kept: readonly KeptField[];
      /** The way back; null where nothing was written. */
      readonly undo: TaskChange | null;
      /** The task's row as it stands by now. */
      readonly after: TaskRow;
    }
  /** What was to be changed is there no longer. */
  | { readonly kind: "gone" };

/**
 * Makes a change, in a number of requests that does not depend on the number of tasks.
 * @throws ExcelProblem where Excel refuses
 */
export async function changeTask(change: TaskChange): Promise<ChangeOutcome> {
  const outcome = await editRow(change.place, change.edits);
  if (outcome.kind === "gone") {
    return outcome;
  }
  const { place, kept, undo, after } = outcome;
  const back = undo.length === 0 ? null : ({ kind: "fields", place, edits: undo } as const);
  return { kind: "done", place, kept, undo: back, after };
}

import { changeResult, type ResultChange } from "./changeResult";
import { changeRows, type RowsChange } from "./changeRows";
import { editRow, type FieldEdit, type KeptField, type TaskPlace } from "./editRow";
import type { SelectedPlace, TaskAtHand, TaskRow } from "./taskAtHand";

/** Fields of one task that are to hold something else. */
export interface FieldsChange {
  readonly kind: "fields";
  readonly place: TaskPlace;
  readonly edits: readonly FieldEdit[];
}

/** Something that is to be different about a task. */
export type TaskChange = FieldsChange | ResultChange | RowsChange;

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
      /** The task as it stands by now; null where that was not read. */
      readonly after: TaskRow | TaskAtHand | null;
      /** Where to turn to; null where the task at hand stays. */
      readonly show: SelectedPlace | null;
    }
  /** What was to be changed is there no longer, or no longer as it was seen. */
  | {
      readonly kind: "gone";
      /** The task as it stands by now; null where it is gone, or was not read. */
      readonly after: TaskAtHand | null;
    }
  /** It is the document's own, and the plan is issued by now. */
  | { readonly kind: "issued" };

/**
 * Makes a change, in a number of requests that does not depend on the number of tasks.
 * @throws ExcelProblem where Excel refuses
 */
export function changeTask(change: TaskChange): Promise<ChangeOutcome> {
  switch (change.kind) {
    case "fields":
      return changeFields(change);
    case "result":
      return changeLine(change);
    default:
      return changeTable(change);
  }
}

async function changeFields(change: FieldsChange): Promise<ChangeOutcome> {
  const outcome = await editRow(change.place, change.edits);
  if (outcome.kind !== "edited") {
    return outcome.kind === "issued" ? { kind: "issued" } : { kind: "gone", after: null };
  }
  const { place, kept, undo, after } = outcome;
  const back = undo.length === 0 ? null : ({ kind: "fields", place, edits: undo } as const);
  return { kind: "done", place, kept, undo: back, after, show: null };
}

async function changeLine(change: ResultChange): Promise<ChangeOutcome> {
  const outcome = await changeResult(change);
  if (outcome.kind === "gone") {
    return { kind: "gone", after: outcome.task };
  }
  const { undo, task } = outcome;
  return { kind: "done", place: change.place, kept: [], undo, after: task, show: null };
}

async function changeTable(change: RowsChange): Promise<ChangeOutcome> {
  const outcome = await changeRows(change);
  if (outcome.kind === "gone") {
    return { kind: "gone", after: null };
  }
  return { ...outcome, place: change.place, kept: [], after: null };
}

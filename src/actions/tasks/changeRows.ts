import { copiedRow, heldRow, type HeldRow } from "../../excel/rows/heldRow";
import { rowRemoval, type RowInsert } from "../../excel/rows/rowEdits";
import { inExcel } from "../../excel/run";
import { selectCell } from "../../excel/showSheet";
import { readTaskColumns } from "../../excel/taskColumns";
import type { TaskEdit } from "../../plan/taskField";
import { newTaskId } from "../../plan/taskId";
import {
  copiedCells,
  endOfArea,
  newTaskCells,
  nextNumber,
  renumbering,
} from "../../sheets/taskRows";
import { TRACKING_TABLE } from "../../tables/trackingColumns";
import { amongOthers } from "../amongOthers";
import { editTasks, type EditRequest } from "./editTasks";
import { findTask, type TaskPlace } from "./editRow";
import { namedResults } from "./namedResults";
import { onceWritten, writeRows } from "./rowWork";
import type { SelectedPlace } from "./taskAtHand";

/** What is to happen to rows of `PhuLuc`. */
export type RowsChange =
  /** A new task at the end of an area; `place` is where the user is. */
  | { readonly kind: "newTask"; readonly place: TaskPlace; readonly area: string }
  /** A second task like the one at `place`, below it. */
  | { readonly kind: "copyTask"; readonly place: TaskPlace }
  | { readonly kind: "removeTask"; readonly place: TaskPlace }
  /** A row that was taken out comes back. */
  | { readonly kind: "addTask"; readonly place: TaskPlace; readonly held: HeldRow }
  /** STT 1, 2, 3 … in the order of the print. */
  | { readonly kind: "renumber"; readonly place: TaskPlace }
  | {
      readonly kind: "editTasks";
      readonly place: TaskPlace;
      readonly edits: readonly TaskEdit[];
    };

export type RowsOutcome =
  | {
      readonly kind: "done";
      /** Null where nothing had to be written. */
      readonly undo: RowsChange | null;
      /** Where to look now; null where that could not be found out. */
      readonly show: SelectedPlace | null;
    }
  /** The task is in the table no longer. */
  | { readonly kind: "gone" };

/**
 * Puts tasks into `PhuLuc`, takes them out, or numbers them anew, journaled, in a constant number of requests.
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export function changeRows(change: RowsChange): Promise<RowsOutcome> {
  switch (change.kind) {
    case "renumber":
      return renumber(change.place);
    case "editTasks":
      return edited({ edits: change.edits }, change.place);
    default:
      return inExcel((context) => amongOthers(() => comeOrGo(context, change)));
  }
}

type ComingOrGoing = Exclude<RowsChange, { readonly kind: "renumber" | "editTasks" }>;

async function comeOrGo(
  context: Excel.RequestContext,
  change: ComingOrGoing
): Promise<RowsOutcome> {
  switch (change.kind) {
    case "newTask": {
      const { areas, numbers } = await readTaskColumns(context);
      const id = newTaskId(Math.random);
      const cells = newTaskCells(change.area, nextNumber(numbers), id);
      return insert(context, { id, row: endOfArea(areas, change.area), text: null }, { cells });
    }
    case "copyTask": {
      const row = await findTask(context, change.place);
      if (row === null) {
        return { kind: "gone" };
      }
      const { numbers } = await readTaskColumns(context);
      const id = newTaskId(Math.random);
      const { cells, formats } = copiedRow(row);
      const copy = { cells: copiedCells(cells, nextNumber(numbers), id), formats };
      return insert(context, { id, row: row.row + 1, text: change.place.text }, copy);
    }
    case "addTask":
      return insert(context, change.place, change.held);
    case "removeTask":
      return remove(context, change.place);
  }
}

async function insert(
  context: Excel.RequestContext,
  place: TaskPlace,
  row: Pick<RowInsert, "cells" | "formats">
): Promise<RowsOutcome> {
  const { ids } = await readTaskColumns(context);
  const at = Math.min(place.row, ids.length);
  await writeRows(context, { inserts: [{ table: TRACKING_TABLE, at, ...row }] });
  const undo = { kind: "removeTask" as const, place: { ...place, row: at } };
  return { kind: "done", undo, show: await onceWritten(() => shown(context, at)) };
}

async function remove(context: Excel.RequestContext, place: TaskPlace): Promise<RowsOutcome> {
  const row = await findTask(context, place);
  if (row === null) {
    return { kind: "gone" };
  }
  const removal = rowRemoval(TRACKING_TABLE, row.row, row.headers, row.before.values[0]!);
  await writeRows(context, { removals: [removal] });
  const undo = {
    kind: "addTask" as const,
    place: { ...place, row: row.row },
    held: heldRow(row),
  };
  return { kind: "done", undo, show: await onceWritten(() => shown(context, row.row)) };
}

function renumber(place: TaskPlace): Promise<RowsOutcome> {
  return edited({ edits: renumbering, along: namedResults }, place);
}

async function edited(request: EditRequest, place: TaskPlace): Promise<RowsOutcome> {
  const outcome = await editTasks({ ...request, reason: "renumber" });
  if (!outcome.ok) {
    return { kind: "gone" };
  }
  const { undo } = outcome;
  const back = undo.length === 0 ? null : ({ kind: "editTasks", place, edits: undo } as const);
  return { kind: "done", undo: back, show: null };
}

/** Selects a body row, the last one where there are not that many. */
async function shown(context: Excel.RequestContext, at: number): Promise<SelectedPlace> {
  const { ids, sheet, firstRow, firstColumn } = await readTaskColumns(context);
  const place = { sheet, row: firstRow + Math.min(at, ids.length - 1) };
  await selectCell(context, { ...place, column: firstColumn });
  return place;
}

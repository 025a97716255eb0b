import { inExcel } from "../../excel/run";
import { taskChanges } from "../../excel/taskChanges";
import { isNothing, writeEdits } from "../../excel/writeEdits";
import { orRestore } from "../../excel/writeOrRestore";
import type { CalendarDay } from "../../plan/day";
import type { TaskEdit } from "../../plan/taskField";
import { newTaskId } from "../../plan/taskId";
import type { SnapshotReason } from "../../sheets/snapshot/snapshot";
import { resolveEdits, reversedEdits, type EditUnit, type KeptEdit } from "../../sheets/taskEdits";
import type { TrackedTask } from "../../sheets/tracking";
import { amongOthers } from "../amongOthers";
import { clockMoment } from "../clockMoment";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt } from "../ownWorkbook";

export interface EditRequest {
  /** The edits, or what makes them out of the rows as they stand. */
  readonly edits: readonly EditUnit[] | ((tracked: readonly TrackedTask[]) => readonly EditUnit[]);
  /** The calendar's day; without it that of the machine's clock. */
  readonly today?: CalendarDay;
  /** What the snapshot says that is taken where more than one row changes; without it that tasks were edited. */
  readonly reason?: SnapshotReason;
}

export type EditOutcome = EditedTasks | NotBuilt;

export interface EditedTasks {
  readonly ok: true;
  /** What was written. */
  readonly made: readonly TaskEdit[];
  /** What was not, because something else stands there by now or the task is gone. */
  readonly kept: readonly KeptEdit[];
  /** The way back from what was written: edits for another call. */
  readonly undo: readonly TaskEdit[];
  /** Whether unfinished work was found and undone first. */
  readonly restored: boolean;
}

/**
 * Writes edits into the rows of `PhuLuc`, all of them in one step, in a constant number of requests. Rows are found by the
 * permanent id; where somebody wrote something else meanwhile, that stays and is told.
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export function editTasks(request: EditRequest): Promise<EditOutcome> {
  return inExcel((context) => amongOthers(() => edit(context, request)));
}

async function edit(
  context: Excel.RequestContext,
  { edits, today, reason = "edit" }: EditRequest
): Promise<EditOutcome> {
  const own = await readOwnWorkbook(context, today);
  if (own === null) {
    return NOT_BUILT;
  }
  const { settled, existing, tracked } = own;
  const wanted = typeof edits === "function" ? edits(tracked) : edits;
  const { made, kept } = resolveEdits(wanted, tracked);
  const work = { changes: taskChanges(made, existing), growing: [], shrinking: [] };
  if (!isNothing(work)) {
    const build = newTaskId(Math.random);
    const keeping = { reason, at: clockMoment(), existing };
    await orRestore(context, build, () => writeEdits(context, work, settled, build, keeping));
  }
  return { ok: true, made, kept, undo: reversedEdits(made), restored: settled.restored };
}

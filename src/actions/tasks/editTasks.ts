import { inExcel } from "../../excel/run";
import type { CellChange } from "../../excel/changes";
import { taskEntries } from "../../excel/cellEntries";
import { isNothing, writeEdits } from "../../excel/writeEdits";
import { orRestore } from "../../excel/writeOrRestore";
import type { CalendarDay } from "../../plan/day";
import type { PlanSettings } from "../../plan/settings";
import { isDocumentField, type TaskEdit } from "../../plan/taskField";
import { newTaskId } from "../../plan/taskId";
import { fieldValue } from "../../sheets/followedPlan";
import type { SnapshotReason } from "../../sheets/snapshot/snapshot";
import { resolveEdits, reversedEdits, type EditUnit, type KeptEdit } from "../../sheets/taskEdits";
import type { TrackedTask } from "../../sheets/tracking";
import { amongOthers } from "../amongOthers";
import { clockMoment } from "../clockMoment";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt, type OwnWorkbook } from "../ownWorkbook";

export interface EditRequest {
  /** The edits, or what makes them out of the rows as they stand. */
  readonly edits:
    | readonly EditUnit[]
    | ((tracked: readonly TrackedTask[], own: OwnWorkbook) => readonly EditUnit[]);
  /** The calendar's day; without it that of the machine's clock. */
  readonly today?: CalendarDay;
  /** What the snapshot says that is taken where more than one row changes; without it that tasks were edited. */
  readonly reason?: SnapshotReason;
  /**
   * Whether the document's own fields are kept where the plan is issued by now, whatever it was when the edits were
   * proposed; without it they are written.
   */
  readonly keepsIssued?: boolean;
  /** Cells that change along with the edits. */
  readonly along?: (own: OwnWorkbook) => readonly CellChange[];
}

export type EditOutcome = EditedTasks | NotBuilt;

export interface EditedTasks {
  readonly ok: true;
  /** What was written. */
  readonly made: readonly TaskEdit[];
  /** What was not, because something else stands there by now, the task is gone, or the issued plan stays. */
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

async function edit(context: Excel.RequestContext, request: EditRequest): Promise<EditOutcome> {
  const { edits, today, reason = "edit", keepsIssued = false, along = () => [] } = request;
  const own = await readOwnWorkbook(context, today);
  if (own === null) {
    return NOT_BUILT;
  }
  const { settled, existing, tracked } = own;
  const wanted = typeof edits === "function" ? edits(tracked, own) : edits;
  const barred = keepsIssued ? wanted.filter((unit) => isBarred(unit, own.settings)) : [];
  const resolved = resolveEdits(
    wanted.filter((unit) => !barred.includes(unit)),
    tracked
  );
  const { made } = resolved;
  const kept = [...resolved.kept, ...barred.flat().map((each) => asKept(each, tracked))];
  const changes = made.length === 0 ? [] : [...taskEntries(made, existing), ...along(own)];
  const work = { changes, growing: [], shrinking: [] };
  if (!isNothing(work)) {
    const build = newTaskId(Math.random);
    const keeping = { reason, at: clockMoment(), existing };
    await orRestore(context, build, () => writeEdits(context, work, settled, build, keeping));
  }
  return { ok: true, made, kept, undo: reversedEdits(made), restored: settled.restored };
}

/** Whether the issued plan stands against an edit, or against one of several that are made together. */
function isBarred(unit: EditUnit, { planState }: PlanSettings): boolean {
  return planState === "issued" && [unit].flat().some(({ field }) => isDocumentField(field));
}

function asKept(edit: TaskEdit, tracked: readonly TrackedTask[]): KeptEdit {
  const task = tracked.find(({ id }) => id === edit.taskId);
  return { edit, present: task && fieldValue(task.cells[edit.field]) };
}

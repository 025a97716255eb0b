import type { Unfinished } from "../../excel/problem";
import { inExcel } from "../../excel/run";
import { isNothing } from "../../excel/writeEdits";
import type { NewTask, PlanChanges } from "../../plan/changes/yearChanges";
import type { CalendarDay } from "../../plan/day";
import type { TaskEdit } from "../../plan/taskField";
import type { SnapshotReason } from "../../sheets/snapshot/snapshot";
import type { KeptEdit } from "../../sheets/taskEdits";
import { amongOthers } from "../amongOthers";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt, type OwnWorkbook } from "../ownWorkbook";
import type { ChangesUndo } from "./changesUndo";
import { planChanges } from "./planChanges";
import { writeChanges } from "./writeChanges";

export interface YearChanges extends PlanChanges {
  /** What the snapshot says that is taken before. */
  readonly reason: SnapshotReason;
}

export interface ChangeRequest {
  /** The changes, or what makes them out of the workbook as it stands. */
  readonly changes: YearChanges | ((own: OwnWorkbook) => YearChanges);
  /** The calendar's day; without it that of the machine's clock. */
  readonly today?: CalendarDay;
}

export type ChangeOutcome = AppliedChanges | NotBuilt;

/** The way back, and the work that it takes back. */
export type ReasonedUndo = ChangesUndo & Pick<YearChanges, "reason">;

export interface AppliedChanges {
  readonly ok: true;
  /** Edits that were written. */
  readonly made: readonly TaskEdit[];
  /** Those that were not, because something else stands there by now or the task is gone. */
  readonly kept: readonly KeptEdit[];
  /** Tasks that came, with their STT. */
  readonly added: readonly (Pick<NewTask, "taskId"> & { readonly number: string })[];
  /** How many lines came into `KetQua`, or got there what they lacked. */
  readonly results: number;
  /** How many lines did not, because they say something else by now or are gone. */
  readonly keptResults: number;
  /** How many lines came into `NhatKy`. */
  readonly logged: number;
  /** The way back, for `undoChanges`; null where nothing was written. */
  readonly undo: ReasonedUndo | null;
  /** Whether unfinished work was found and undone first. */
  readonly restored: boolean;
  /** What Excel would not set of the shown sheets; all else is written. */
  readonly unfinished?: Unfinished;
}

/**
 * Writes changes of the year into the appendix: edits, new tasks, results, the register of slips, the directory and the log,
 * all in one journaled step with a snapshot, in a constant number of requests. What somebody changed meanwhile stays and is
 * told; the same changes again write nothing.
 * @throws ExcelProblem where Excel refuses, `columnMissing` where a table or column that is to be written is gone; the workbook
 * is then as it was
 */
export function applyChanges(request: ChangeRequest): Promise<ChangeOutcome> {
  return inExcel((context) => amongOthers(() => apply(context, request)));
}

async function apply(
  context: Excel.RequestContext,
  { changes, today }: ChangeRequest
): Promise<ChangeOutcome> {
  const own = await readOwnWorkbook(context, today, ["changeLog"]);
  if (own === null) {
    return NOT_BUILT;
  }
  const wanted = typeof changes === "function" ? changes(own) : changes;
  const planned = await planChanges(context, own, wanted);
  const { edits, sheets, slips, made, kept, results, keptResults, logged, undo } = planned;
  const { reason } = wanted;
  const { issuedWords } = planned;
  const work = { edits, sheets, slips, issuedWords, reason };
  const unfinished = await writeChanges(context, own, work);
  const isWritten = !isNothing(edits) || sheets.length > 0 || undo.sent.length > 0;
  return {
    ok: true,
    made: made.map(({ row: _row, ...edit }) => edit),
    kept,
    added: planned.added.map(({ taskId, number }) => ({ taskId, number })),
    results,
    keptResults,
    logged,
    undo: isWritten ? { ...undo, reason } : null,
    restored: own.settled.restored,
    ...(unfinished ? { unfinished } : {}),
  };
}

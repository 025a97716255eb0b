import type { NewTask, PlanChanges } from "../../plan/changes/yearChanges";
import type { CalendarDay } from "../../plan/day";
import type { TaskEdit } from "../../plan/taskField";
import type { SnapshotReason } from "../../sheets/snapshot/snapshot";
import type { KeptEdit } from "../../sheets/taskEdits";
import type { NotBuilt, OwnWorkbook } from "../ownWorkbook";

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

export interface AppliedChanges {
  readonly ok: true;
  /** Edits that were written. */
  readonly made: readonly TaskEdit[];
  /** Those that were not, because something else stands there by now or the task is gone. */
  readonly kept: readonly KeptEdit[];
  /** Tasks that came, with their STT. */
  readonly added: readonly (Pick<NewTask, "taskId"> & { readonly number: string })[];
  /** How many lines came into `KetQua`. */
  readonly results: number;
  /** How many lines came into `NhatKy`. */
  readonly logged: number;
  /** The way back, for `undoChanges`; null where nothing was written. */
  readonly undo: ChangesUndo | null;
  /** Whether unfinished work was found and undone first. */
  readonly restored: boolean;
  /** Excel would not set up how a new sheet prints, mostly for want of a printer; all else is written. */
  readonly pagesRefused?: true;
}

/** The way back from changes that were applied. */
export interface ChangesUndo {
  readonly edits: readonly TaskEdit[];
}

/**
 * Writes changes of the year into the appendix: edits, new tasks, results, the register of slips, the directory and the log,
 * all in one journaled step with a snapshot, in a constant number of requests. What somebody changed meanwhile stays and is
 * told; the same changes again write nothing.
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export function applyChanges(_request: ChangeRequest): Promise<ChangeOutcome> {
  throw new Error("not yet");
}

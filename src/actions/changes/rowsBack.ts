import type { LoggedLine } from "../../excel/readChangeLog";
import type { NewResult } from "../../plan/changes/yearChanges";
import type { RecordedResult } from "../../plan/followedTask";
import { resultKey } from "../../plan/slips/resultKey";
import { CHANGE_LOG_COLUMNS } from "../../tables/changeLogColumns";
import { logContent, type NumberedEntry } from "../../sheets/changeLog/changeLogSheet";
import { contentKey } from "../../sheets/taskCells";
import { TRACKING_COLUMNS } from "../../tables/trackingColumns";
import type { TrackedTask } from "../../sheets/tracking";
import type { ChangesUndo } from "./changesUndo";
import { isSameLine } from "./resultLines";

/** Rows that came, by what became of them. */
export interface RowsBack<T> {
  /** Body rows that hold what was written. */
  readonly going: readonly number[];
  /** Those in which somebody has worked since. */
  readonly staying: readonly T[];
}

/** The rows of tasks that came; those that stay by id. */
export function tasksBack(
  tracked: readonly TrackedTask[],
  tasks: ChangesUndo["tasks"]
): RowsBack<string> {
  return split(tasks, ({ taskId, cells }) => {
    const task = tracked.find(({ id }) => id === taskId);
    const isAsWritten = TRACKING_COLUMNS.every(
      ({ id, header }) =>
        id === "id" || contentKey(task?.cells[id] ?? null) === contentKey(cells.get(header) ?? null)
    );
    return { row: task?.row, isAsWritten, staying: taskId };
  });
}

/** The lines of `KetQua` that came; of those that say the same the last one. Who has put a task elsewhere gave it its STT. */
export function resultsBack(
  present: readonly RecordedResult[],
  results: readonly NewResult[]
): RowsBack<NewResult> {
  return split(results, (result) => {
    const own = present.filter(({ taskId }) => taskId === result.taskId);
    const line = own.findLast((each) => isSameLine(each, result));
    const touched = own.find(
      (each) => resultKey(each) === resultKey(result) || each.period === result.period
    );
    const row = (line ?? touched)?.row;
    return { row, isAsWritten: line !== undefined, staying: result };
  });
}

/** The lines of `NhatKy` that came, by "TT". */
export function linesBack(
  present: readonly LoggedLine[],
  lines: readonly NumberedEntry[]
): RowsBack<number> {
  const byOrder = new Map(present.map((line) => [line.order, line]));
  return split(lines, (written) => {
    const line = byOrder.get(written.order);
    const isAsWritten = CHANGE_LOG_COLUMNS.every(
      ({ id }) =>
        id === "at" || (line && contentKey(line[id]) === contentKey(logContent(written, id)))
    );
    return { row: line?.row, isAsWritten, staying: written.order };
  });
}

/** A row that is gone neither goes nor stays. */
function split<T, Staying>(
  came: readonly T[],
  look: (one: T) => {
    readonly row: number | undefined;
    readonly isAsWritten: boolean;
    readonly staying: Staying;
  }
): RowsBack<Staying> {
  const found = came.map(look).filter(({ row }) => row !== undefined);
  return {
    going: found.filter(({ isAsWritten }) => isAsWritten).map(({ row }) => row!),
    staying: found.filter(({ isAsWritten }) => !isAsWritten).map(({ staying }) => staying),
  };
}

import { progressOf, type Progress, type ProgressOptions, type TaskState } from "../plan/progress";
import { missedPeriods } from "../plan/resultPeriods";
import type { CountedTask } from "../plan/summary";
import { kindFromWord, rhythmFromWord, statusFromWord } from "../plan/vocabulary";
import { comparisonKey } from "../text/keys";
import type { CellContent } from "./blueprint";
import { cellDay, cellText } from "./cellText";
import type { TrackedTask } from "./tracking";

/** A row of `KetQua`, as far as progress needs it. */
export interface PeriodResult {
  /** Empty where somebody typed only the STT. */
  readonly taskId: string;
  /** STT of the task. */
  readonly number: string;
  /** The word of the column "Kỳ". */
  readonly period: string;
}

export interface StateOptions extends ProgressOptions {
  readonly planYear: number;
}

/** The periods with a result, by id of the task, or by its STT for results without an id. */
export interface ResultsByTask {
  readonly byId: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byNumber: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Gathers results by task, periods by comparison key. */
export function resultsByTask(results: readonly PeriodResult[]): ResultsByTask {
  const byId = new Map<string, Set<string>>();
  const byNumber = new Map<string, Set<string>>();
  for (const { taskId, number, period } of results) {
    const [tasks, key] = taskId === "" ? [byNumber, number] : [byId, taskId];
    tasks.set(key, (tasks.get(key) ?? new Set<string>()).add(comparisonKey(period)));
  }
  return { byId, byNumber };
}

/**
 * A row of `PhuLuc` as the truth table (docs/architecture.md#progress) sees it. A status that is none of the list counts as
 * not updated, a date that is no date as missing; an extension counts only with its document.
 */
export function taskState(
  { id, cells }: TrackedTask,
  results: ResultsByTask,
  { asOf, planYear }: StateOptions
): TaskState {
  const rhythm = rhythmFromWord(cellText(cells.rhythm));
  const extended = hasDocument(cells) ? cellDay(cells.extendedDue) : null;
  const number = cellText(cells.number);
  const hasResult = (word: string) =>
    [results.byId.get(id), results.byNumber.get(number)].some((periods) =>
      periods?.has(comparisonKey(word))
    );
  return {
    kind: kindFromWord(cellText(cells.kind)) ?? "unknown",
    status: statusFromWord(cellText(cells.status)) ?? "notUpdated",
    start: cellDay(cells.start),
    due: extended ?? cellDay(cells.due),
    doneOn: cellDay(cells.doneOn),
    periodMissed: rhythm !== null && missedPeriods(rhythm, hasResult, asOf, planYear).length > 0,
  };
}

/** The tasks as the summaries count them, under the group that `groupOf` reads from a row; a row without text is no task. */
export function countedTasks(
  tracked: readonly TrackedTask[],
  results: ResultsByTask,
  options: StateOptions,
  groupOf: (task: TrackedTask) => CellContent
): readonly CountedTask[] {
  const tasks = tracked.filter((task) => cellText(task.cells.text).trim() !== "");
  return tasks.map((task) => {
    const state = taskState(task, results, options);
    const progress: Progress = progressOf(state, options);
    return {
      group: cellText(groupOf(task)),
      progress,
      status: state.status,
      stoppedWithDocument: progress === "stopped" && hasDocument(task.cells),
    };
  });
}

function hasDocument(cells: TrackedTask["cells"]): boolean {
  return cellText(cells.extensionDocument).trim() !== "";
}

import { sheetTexts } from "../messages/sheets";
import { toVietnamese, type CalendarDay } from "../plan/day";
import { isProof, type RecordedResult, type TaskResult } from "../plan/followedTask";
import { progressOf, type Progress, type TaskState } from "../plan/progress";
import type { PlanSettings } from "../plan/settings";
import { PROGRESS_WORDS, STATUS_WORDS } from "../plan/vocabulary";
import { cellText } from "./cellText";
import { resultLines } from "./followedPlan";
import { proofWords } from "./proofWords";
import { resultsByTask, taskState, type StateOptions } from "./taskState";
import type { TrackedTask } from "./tracking";

/** What the progress version prints of a task beside the document's own columns. */
export interface PrintedProgress {
  /** The word of "Tiến độ". */
  readonly word: string;
  /** Status and progress, a line each where they say two things. */
  readonly state: string;
  /** A line for each result that can be shown. */
  readonly evidence: string;
}

/** What the progress version shows beside the document's own columns. */
export interface PrintedWork {
  /** By id of the task. */
  readonly progress: ReadonlyMap<string, PrintedProgress>;
  /** All lines of `KetQua`, top to bottom. */
  readonly results: readonly RecordedResult[];
  readonly asOf: CalendarDay;
  /** Of the report that it goes with. */
  readonly planYear: number;
  readonly authority: string;
}

/** The states of which the word of "Tiến độ" says all. */
const SAYS_ALL: ReadonlySet<Progress> = new Set([
  "stopped",
  "notArising",
  "doneOnTime",
  "doneLate",
  "doneNoDeadline",
  "doneNoDate",
]);

/**
 * What the progress version of the print shows.
 * @param settings with the authority's name as the documents have it
 */
export function printedWork(
  tracked: readonly TrackedTask[],
  results: readonly RecordedResult[],
  settings: PlanSettings,
  asOf: CalendarDay
): PrintedWork {
  const { planYear, authority } = settings;
  const progress = printedProgress(tracked, results, { ...settings, asOf });
  return { progress, results, asOf, planYear, authority };
}

/**
 * How far each task is and what proves it, by the task's id, on the as-of day of the options; a row without text is no task
 * and not in it.
 */
function printedProgress(
  tracked: readonly TrackedTask[],
  results: readonly RecordedResult[],
  options: StateOptions
): ReadonlyMap<string, PrintedProgress> {
  const periods = resultsByTask(results);
  const linesOf = resultLines(results);
  const tasks = tracked.filter(({ cells }) => cellText(cells.text).trim() !== "");
  return new Map(
    tasks.map((task) => {
      const state = taskState(task, periods, options);
      const progress = progressOf(state, options);
      const lines = linesOf(task.id, cellText(task.cells.number));
      return [
        task.id,
        {
          word: PROGRESS_WORDS[progress],
          state: stateWords(state, progress),
          evidence: lines.filter(isProof).map(evidenceOf).join("\n"),
        },
      ];
    })
  );
}

function stateWords({ status, doneOn }: TaskState, progress: Progress): string {
  const word = PROGRESS_WORDS[progress];
  if (SAYS_ALL.has(progress)) {
    const isDone = status === "done" && doneOn !== null;
    return isDone ? `${word}\n${sheetTexts.vi.print.onDay(toVietnamese(doneOn))}` : word;
  }
  return `${STATUS_WORDS[status] || sheetTexts.vi.print.notUpdated}\n${word}`;
}

/**
 * "Quý I: 12/BC-UBND ngày 10/3/2026". A place is too long to be read on paper: what was produced stands for it.
 */
function evidenceOf(result: TaskResult): string {
  const period = result.period.trim();
  const named = [result.document, result.deliverable].find((name) => name.trim() !== "") ?? "";
  const proof = proofWords({ ...result, document: named });
  return period === "" ? proof : `${period}: ${proof}`;
}

import type { LogEntry } from "../../plan/changes/logEntry";
import type { NewResult, PlanChanges } from "../../plan/changes/yearChanges";
import { resultText } from "../../plan/slips/slipLog";
import type { FieldValue, TaskEdit } from "../../plan/taskField";
import { shownCell } from "../taskCells";
import { headerOf } from "../../tables/trackingColumns";

/** What became of changes when they were held against the workbook. */
export interface Happened {
  readonly made: readonly TaskEdit[];
  /** `present`: what stays there; undefined where the task is gone. */
  readonly kept: readonly {
    readonly edit: TaskEdit;
    readonly present: FieldValue | undefined;
  }[];
  /** The ids of tasks that come. */
  readonly added: ReadonlySet<string>;
  /** The results that come. */
  readonly appended: readonly NewResult[];
  /** Whether the directory changes. */
  readonly directory: boolean;
}

/**
 * The lines of the log that are to be written: those of changes that are made. An edit that somebody was quicker than is logged
 * as left as it was; what is left or waits is logged once.
 * @param isLogged whether the log says so already
 */
export function happenedLines(
  { log, edits }: Pick<PlanChanges, "log" | "edits">,
  happened: Happened,
  isLogged: (entry: LogEntry) => boolean
): readonly LogEntry[] {
  const wanted = edits.flat();
  const lines = log.flatMap((entry) => lineOf(entry, wanted, happened) ?? []);
  return lines.filter((entry) => !isStanding(entry) || !isLogged(entry));
}

/** Whether nothing was written. */
function isStanding({ decision }: LogEntry): boolean {
  return decision === "kept" || decision === "waiting";
}

function lineOf(entry: LogEntry, wanted: readonly TaskEdit[], happened: Happened): LogEntry | null {
  switch (entry.decision) {
    case "kept":
    case "waiting":
      return entry;
    case "added":
      return happened.added.has(entry.taskId) ? entry : null;
    case "appended":
      return happened.appended.some((result) => tellsOf(entry, result)) ? entry : null;
    case "written":
      return writtenLine(entry, editsOf(entry, wanted), happened);
  }
}

function tellsOf({ taskId, returned }: LogEntry, result: NewResult): boolean {
  return taskId === result.taskId && returned === resultText(result);
}

/** The edits that a line tells of: those of its field, else all of its task. */
function editsOf({ taskId, field }: LogEntry, wanted: readonly TaskEdit[]): readonly TaskEdit[] {
  const ofTask = wanted.filter((edit) => edit.taskId === taskId);
  const ofField = ofTask.filter((edit) => headerOf(edit.field) === field);
  return ofField.length > 0 ? ofField : ofTask;
}

/** A line without edits tells of agencies, and of what their change did to tasks. */
function writtenLine(
  entry: LogEntry,
  edits: readonly TaskEdit[],
  { made, kept, directory }: Happened
): LogEntry | null {
  if (edits.length === 0) {
    return directory || made.length > 0 ? entry : null;
  }
  if (edits.some((edit) => made.some((each) => isSame(each, edit)))) {
    return entry;
  }
  const standing = kept.find(({ edit }) => edits.some((each) => isSame(each, edit)));
  return standing
    ? { ...entry, after: shownCell(standing.present ?? null), decision: "kept" }
    : null;
}

function isSame(one: TaskEdit, other: TaskEdit): boolean {
  return one.taskId === other.taskId && one.field === other.field;
}

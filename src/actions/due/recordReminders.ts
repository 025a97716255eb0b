import type { CalendarDay } from "../../plan/day";
import type { DueItem } from "../../plan/due/dueItem";
import { reminderEdits } from "../../plan/due/reminders";
import type { TaskEdit } from "../../plan/taskField";
import { clockDay } from "../clockDay";
import type { NotBuilt } from "../ownWorkbook";
import { editTasks } from "../tasks/editTasks";

export type { DueItem };

export interface ReminderRequest {
  /** The tasks of the messages that were copied, as they were read. */
  readonly items: readonly DueItem[];
  /** The calendar's day; without it that of the machine's clock. */
  readonly today?: CalendarDay;
}

export type RecordOutcome = RecordedReminders | NotBuilt;

export interface RecordedReminders {
  readonly ok: true;
  /** Of so many tasks the row has the day and one reminder more. */
  readonly recorded: number;
  /** So many count already: they were reminded of on this day before. */
  readonly already: number;
  /** Of so many tasks the row is gone, or somebody wrote another reminder into it since it was read. */
  readonly kept: number;
  /** The way back: edits for `editTasks`. */
  readonly undo: readonly TaskEdit[];
}

/**
 * Records in the rows of tasks that their agencies were reminded on this day, all in one step; a task counts once a day.
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export async function recordReminders(request: ReminderRequest): Promise<RecordOutcome> {
  const today = request.today ?? clockDay();
  const edited = await editTasks({
    edits: reminderEdits(request.items, today),
    today,
    reason: "reminders",
  });
  if (!edited.ok) {
    return edited;
  }
  const kept = tasksOf(edited.kept.map(({ edit }) => edit));
  const recorded = tasksOf(edited.made).filter((taskId) => !kept.includes(taskId));
  return {
    ok: true,
    recorded: recorded.length,
    already: request.items.length - recorded.length - kept.length,
    kept: kept.length,
    undo: edited.undo,
  };
}

function tasksOf(edits: readonly TaskEdit[]): readonly string[] {
  return [...new Set(edits.map(({ taskId }) => taskId))];
}

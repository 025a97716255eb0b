import { forEachInSteps, type Steps } from "../../pace/steps";
import type { CalendarDay } from "../day";
import { fieldText } from "../dependents/fieldText";
import type { FollowedTask } from "../followedTask";
import type { Task } from "../plan";
import { isDone } from "../progress";
import type { FinishedTask, OverdueTask, ReportedTask } from "./reportFigures";
import type { ReportPeriod } from "./reportPeriod";

/** A task as far as the lists need to know it. */
export interface ListedTask extends Omit<FollowedTask, "task" | "reading"> {
  readonly task: Pick<Task, "number" | "text" | "deadlineText">;
}

/** The lists of tasks that a report names one by one. */
export interface ReportLists {
  readonly overdue: readonly OverdueTask[];
  readonly dueNext: readonly ReportedTask[];
  readonly finished: readonly FinishedTask[];
}

/**
 * The tasks that are late, those due next, and those finished in the period; a task that is in one is in no other.
 * @param until the end of the next period (`nextEnd`)
 */
export function* reportLists(
  { tasks, asOf }: { readonly tasks: readonly ListedTask[]; readonly asOf: CalendarDay },
  { from, to }: Pick<ReportPeriod, "from" | "to">,
  until: CalendarDay
): Steps<ReportLists> {
  const overdue: OverdueTask[] = [];
  const dueNext: (ReportedTask & { readonly due: CalendarDay })[] = [];
  const finished: FinishedTask[] = [];
  yield* forEachInSteps(tasks, (task) => {
    const { due, doneOn } = task.state;
    if (isDone(task.progress)) {
      if (doneOn !== null && from <= doneOn && doneOn <= to) {
        finished.push(finishedTask(task, doneOn));
      }
    } else if (due !== null && task.progress === "overdue") {
      overdue.push(overdueTask(task, due, asOf));
    } else if (due !== null && isOpen(task) && due >= asOf && due <= until) {
      dueNext.push({ ...reportedTask(task), due });
    }
  });
  return {
    overdue: overdue.sort((one, other) => other.daysLate - one.daysLate),
    dueNext: dueNext.sort((one, other) => one.due - other.due),
    finished: finished.sort((one, other) => one.doneOn - other.doneOn),
  };
}

function isOpen({ progress }: ListedTask): boolean {
  return progress === "dueSoon" || progress === "inTime" || progress === "notYetDue";
}

function overdueTask(task: ListedTask, due: CalendarDay, asOf: CalendarDay): OverdueTask {
  const reason = fieldText(task.values.delayReason).trim();
  return { ...reportedTask(task), due, daysLate: asOf - due, reason };
}

function finishedTask(task: ListedTask, doneOn: CalendarDay): FinishedTask {
  const { progress, results } = task;
  return { ...reportedTask(task), doneOn, isLate: progress === "doneLate", results };
}

/** A task as the lists of a report name it. */
export function reportedTask({ id, task, values, state }: ListedTask): ReportedTask {
  return {
    taskId: id,
    number: task.number,
    area: fieldText(values.area),
    text: task.text,
    lead: fieldText(values.lead),
    deadlineText: task.deadlineText,
    due: state.due,
    outcome: fieldText(values.outcome).trim(),
    note: fieldText(values.note).trim(),
  };
}

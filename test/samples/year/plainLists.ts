import { dateParts, type CalendarDay } from "../../../src/plan/day";
import { classOf, dueOf } from "../../actions/reports/plainCounts";
import type { PlainTask } from "./plainYear";
import type { StepOf } from "./playYear";

/** A task that a report names, with the one figure that the list has of it. */
export interface PlainListed {
  readonly number: number;
  /** Days late, days left, or the day on which it was done. */
  readonly figure: number;
}

type Closing = StepOf<"closed">;

/** The tasks that are late, the longest late first; of equally late ones the upper one first. */
export function plainOverdue({ tasks, event }: Closing): readonly PlainListed[] {
  return tasks
    .filter((task) => classOf(task, event.on) === "Quá hạn")
    .map((task) => ({ number: task.number, figure: event.on - dueOf(task)! }))
    .sort((one, other) => other.figure - one.figure);
}

/** The open tasks that are due up to the end of the next period, the first first. */
export function plainDueNext({ tasks, event }: Closing): readonly PlainListed[] {
  return tasks
    .filter((task) => isOpenUntil(task, event.on, event.nextTo))
    .map((task) => ({ number: task.number, figure: dueOf(task)! - event.on }))
    .sort((one, other) => one.figure - other.figure);
}

/** The tasks that were done in the period, by their day. */
export function plainFinished({ tasks, event }: Closing): readonly PlainListed[] {
  return tasks
    .flatMap(({ number, status, doneOn }) =>
      status === "Đã hoàn thành" && doneOn !== undefined ? [{ number, figure: doneOn }] : []
    )
    .filter(({ figure }) => event.from <= figure && figure <= event.on)
    .sort((one, other) => one.figure - other.figure);
}

/** How many open tasks are due in the seven days that are asked for; what may take all year is due soon from 30 November on. */
export function plainDueSoon({ tasks, event }: Closing): number {
  const { month, dayOfMonth } = dateParts(event.on);
  const isLateInYear = month === 12 || (month === 11 && dayOfMonth === 30);
  return tasks.filter(
    (task) => isOpenUntil(task, event.on, event.on + 7) && (task.kind !== "Cả năm" || isLateInYear)
  ).length;
}

function isOpenUntil(task: PlainTask, day: CalendarDay, until: number): boolean {
  const due = dueOf(task);
  return classOf(task, day) === "Trong hạn" && due !== null && due <= until;
}

import { oneLine } from "../../text/unicode";
import { dateParts, toVietnamese, type CalendarDay } from "../day";
import type { Rule } from "./rule";
import { aboutTask } from "./rule";

/** The deadline cell is blank ("rõ thời gian" of the 6 rõ). */
export const deadlineMissing: Rule = (plan) =>
  plan.tasks
    .filter((task) => oneLine(task.deadlineText) === "")
    .map((task) => aboutTask("deadline-missing", "warning", task));

/** A phrase that could not be read as a deadline. */
export const deadlineUnknown: Rule = (plan) =>
  plan.tasks
    .filter((task) => task.deadline.kind === "unknown" && oneLine(task.deadlineText) !== "")
    .map((task) =>
      aboutTask("deadline-unknown", "warning", task, { phrase: oneLine(task.deadlineText) })
    );

/** A phrase that was read, with a doubt. */
export const deadlineUnsure: Rule = (plan) =>
  plan.tasks
    .filter((task) => task.deadline.kind !== "unknown" && !task.deadline.sure)
    .map((task) =>
      aboutTask("deadline-unsure", "warning", task, {
        phrase: oneLine(task.deadlineText),
        due: task.deadline.due === null ? "" : toVietnamese(task.deadline.due),
      })
    );

/** A deadline that begins after the plan's year or falls due outside it. */
export const deadlineOutsideYear: Rule = (plan, { planYear }) =>
  plan.tasks.flatMap((task) => {
    const { start, due } = task.deadline;
    const day = [due, start].find((each) => each !== null && yearOf(each) !== planYear);
    return day === undefined || day === null
      ? []
      : [
          aboutTask("deadline-outside-year", "warning", task, {
            phrase: oneLine(task.deadlineText),
            day: toVietnamese(day),
            planYear: String(planYear),
          }),
        ];
  });

function yearOf(day: CalendarDay): number {
  return dateParts(day).year;
}

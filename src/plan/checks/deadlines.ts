import { flatMapInSteps } from "../../pace/steps";
import { oneLine } from "../../text/unicode";
import { dateParts, toVietnamese, type CalendarDay } from "../day";
import type { Rule } from "./rule";
import { aboutTask } from "./rule";

/** Dashes, dots or a stroke in a cell say that there is nothing to say. */
const SAYS_NOTHING = /^[^\p{L}\p{N}]*$/u;

/** The deadline cell is blank ("rõ thời gian" of the 6 rõ). */
export const deadlineMissing: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) =>
    SAYS_NOTHING.test(task.deadlineText) ? [aboutTask("deadline-missing", "warning", task)] : []
  );

/** A phrase that could not be read as a deadline. */
export const deadlineUnknown: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) =>
    task.deadline.kind === "unknown" && !SAYS_NOTHING.test(task.deadlineText)
      ? [aboutTask("deadline-unknown", "warning", task, { phrase: oneLine(task.deadlineText) })]
      : []
  );

/** A phrase that was read, with a doubt. */
export const deadlineUnsure: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) => {
    const { kind, sure, due } = task.deadline;
    return kind === "unknown" || sure
      ? []
      : [
          aboutTask("deadline-unsure", "warning", task, {
            phrase: oneLine(task.deadlineText),
            due: due === null ? "" : toVietnamese(due),
          }),
        ];
  });

/** A deadline that begins after the plan's year or falls due outside it. */
export const deadlineOutsideYear: Rule = (plan, { planYear }) =>
  flatMapInSteps(plan.tasks, (task) => {
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

import { flatMapInSteps } from "../../../pace/steps";
import { toVietnamese } from "../../day";
import { aboutTask, type Rule } from "../rule";

/** A task that falls due before it begins. */
export const dueBeforeStart: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) => {
    const { start, due } = task.deadline;
    return start === null || due === null || due >= start
      ? []
      : [
          aboutTask("due-before-start", task, {
            start: toVietnamese(start),
            due: toVietnamese(due),
          }),
        ];
  });

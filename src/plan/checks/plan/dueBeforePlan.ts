import { flatMapInSteps } from "../../../pace/steps";
import { toVietnamese } from "../../day";
import { aboutTask, type Rule } from "../rule";
import { wordsOf } from "../taskWords";

/** A task that was due before the plan was issued, which nobody could know in time. */
export const dueBeforePlan: Rule = (plan, { issuedOn = null }) =>
  flatMapInSteps(plan.tasks, (task) => {
    const { due } = task.deadline;
    return due === null || issuedOn === null || due >= issuedOn
      ? []
      : [
          aboutTask("due-before-plan", task, {
            phrase: wordsOf(task).deadlineLine,
            due: toVietnamese(due),
            issuedOn: toVietnamese(issuedOn),
          }),
        ];
  });

import { flatMapInSteps } from "../../../pace/steps";
import { toVietnamese } from "../../day";
import { aboutTask, type Rule } from "../rule";
import { wordsOf } from "../taskWords";

/** A phrase that was read, with a doubt. */
export const deadlineUnsure: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) => {
    const { kind, sure, due } = task.deadline;
    return kind === "unknown" || sure
      ? []
      : [
          aboutTask("deadline-unsure", task, {
            phrase: wordsOf(task).deadlineLine,
            due: due === null ? "" : toVietnamese(due),
          }),
        ];
  });

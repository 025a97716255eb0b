import { flatMapInSteps } from "../../../pace/steps";
import { aboutTask, type Rule } from "../rule";
import { wordsOf } from "../taskWords";
import { impossibleDay } from "./impossibleDay";
import { saysNothing } from "./saysNothing";

/** A phrase that could not be read as a deadline; of a day that does not exist another rule tells. */
export const deadlineUnknown: Rule = (plan, { planYear }) =>
  flatMapInSteps(plan.tasks, (task) =>
    task.deadline.kind === "unknown" &&
    !saysNothing(task.deadlineText) &&
    impossibleDay(wordsOf(task).deadlineLine, planYear) === ""
      ? [aboutTask("deadline-unknown", task, { phrase: wordsOf(task).deadlineLine })]
      : []
  );

import { flatMapInSteps } from "../../../pace/steps";
import { aboutTask, type Rule } from "../rule";
import { wordsOf } from "../taskWords";
import { impossibleDay } from "./impossibleDay";

/** The phrase names a day that no calendar has; a day that somebody entered beside it does not put the phrase right. */
export const deadlineImpossible: Rule = (plan, { planYear }) =>
  flatMapInSteps(plan.tasks, (task) => {
    const day = impossibleDay(wordsOf(task).deadlineLine, planYear);
    return day === "" ? [] : [aboutTask("deadline-impossible", task, { day })];
  });

import { flatMapInSteps } from "../../../pace/steps";
import { knownDay, toVietnamese } from "../../day";
import { aboutTask, type Rule } from "../rule";
import { wordsOf } from "../taskWords";

/** A deadline that begins after the plan's year or falls due outside it. */
export const deadlineOutsideYear: Rule = (plan, { planYear }) => {
  const [first, last] = [knownDay(planYear, 1, 1), knownDay(planYear, 12, 31)];
  return flatMapInSteps(plan.tasks, (task) => {
    const { start, due } = task.deadline;
    const isDueOutside = due !== null && (due < first || due > last);
    const day = isDueOutside ? due : start;
    return day === null || (!isDueOutside && day <= last)
      ? []
      : [
          aboutTask("deadline-outside-year", task, {
            phrase: wordsOf(task).deadlineLine,
            day: toVietnamese(day),
            planYear: String(planYear),
          }),
        ];
  });
};
